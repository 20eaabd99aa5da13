package org.heatwatch.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.heatwatch.domain.people.NameKey;

/**
 * The people whom the agencies send: always the same ones, of the many communities of a Californian county. No two have the same
 * name, in any spelling.
 */
final class Cast {

    private static final int SEED = 20;
    private static final int WALK_INS = 40;
    private static final int ONE_NAME_EVERY = 83;
    private static final int LONG_NAME_EVERY = 191;
    private static final int NO_EMAIL_EVERY = 17;
    private static final int FIRST_LICENCE = 410_000;

    private static final List<Community> COMMUNITIES = List.of(
            new Community(26, """
                    María Guadalupe,José,Rosa,Juan Carlos,Araceli,Martín,Yesenia,Ramón,Itzel,Raúl,Leticia,Ángel,Xóchitl,Héctor,Verónica,\
                    Julián,Maribel,Óscar,Paloma,Efraín,Noemí,Ignacio,Lucía,Adrián,Belén,Tomás""", """
                    García,Hernández,Núñez,López,Ramírez,Peña,Gutiérrez,Ibarra,Mejía,Castañeda,Zúñiga,Villalobos,Cárdenas,Arroyo,Beltrán,\
                    de la Cruz,Del Río,Rentería,Sandoval,Trujillo,Valdivia,Escobedo,Fierro,Quiñones""", true),
            new Community(14, """
                    Karen,Brian,Heather,Scott,Megan,Todd,Allison,Craig,Molly,Dennis,Kathleen,Patrick,Shannon,Gregory,Bridget,Walter,\
                    Mary-Kate,Leif,Sigrid,Anneliese""", """
                    Halvorsen,O'Sullivan,Brandt,McAllister,Whitcomb,Prescott,Lindqvist,Thornbury,Ashdown,D'Angelo,Kowalczyk,Van der Meer,\
                    St. Clair,Fitzgibbon,Røstad,Pemberton,Hollister,Garrity""", false),
            new Community(11, """
                    Latoya,Marcus,Imani,Terrence,Keisha,Andre,Monique,Jamal,Tamika,Reginald,Ebony,Cedric,Aaliyah,Lamont,DeShawn,Ja'Nae""", """
                    Broadnax,Merriweather,Gaines,Tolliver,Bellamy,Pettway,Hargrove,Dupree,Singletary,Beauchamp,Mosley-Grant,Yarbrough,\
                    Fontenot,Ledbetter""", false),
            new Community(8, """
                    Marisol,Jericho,Liezel,Rommel,Analyn,Crisanto,Jocelyn,Arnel,Maricar,Dante,Rowena,Benigno""", """
                    Dela Peña,Macapinlac,Bautista-Lim,Pangilinan,Salonga,Manalastas,Catacutan,Dimaculangan,Soriano,Lacson-Uy,Magbanua,\
                    Villaruel""", false),
            new Community(8, """
                    Lan Anh,Minh Tuấn,Bích Ngọc,Quốc Hưng,Thu Hà,Đức,Kim Loan,Hoàng Phúc,Mỹ Linh,Văn Thành,Diễm My,Thị Hạnh""", """
                    Nguyễn,Trần,Phạm,Đặng,Huỳnh,Võ,Bùi,Đỗ,Lương,Vũ-Hoàng""", false),
            new Community(6, """
                    Wei,Xiuying,Jason Ka-Ho,Yuting,Jianguo,Winnie,Haoran,Mei Fong,Zhen,Shu-Fen""", """
                    Ouyang,Szeto,Kwan,Tseng,Quach,Leung,Zhuang,Fong,Lü,Hsieh""", false),
            new Community(5, """
                    Pa Houa,Tou Ger,Mai Nhia,Chue,Kao Zong,Yeng,Bao,Xai Pao""", """
                    Xiong,Moua,Vang,Yang,Lor,Thao,Cheng,Her""", false),
            new Community(5, """
                    Harpreet,Gurdeep,Anjali,Rohan,Simran,Jaswinder,Nandini,Arvind,Kavitha,Manjit""", """
                    Dhaliwal,Grewal,Sandhu,Iyer,Chaudhari,Bhattacharya,Sidhu,Venkataraman,Kulkarni""", false),
            new Community(4, """
                    Min-ji,Sung-ho,Eun-kyung,Hyun-woo,Ji-hye,Dong-wook""", "Baek,Noh,Seong,Hwang,Cheon,Namgung,Yoon", false),
            new Community(4, """
                    Anahit,Hovhannes,Siranush,Vartan,Nareh,Garabed""", """
                    Mkrtchyan,Der Bedrosian,Hakobyan,Yeghiazaryan,Kassabian,Ter-Petrosyants""", false),
            new Community(4, """
                    Shirin,Farhad,Leila,Nasrin,Yusuf,Amal,Tariq,Zahra,Khalil,Samira""", """
                    Moradzadeh,Al-Hashimi,Farahmand,Khoury,Haddadin,Noorzai,El-Masry,bin Rashad""", false),
            new Community(3, """
                    Selam,Dawit,Tigist,Abebech,Chidi,Folasade,Kwabena,Ngozi""", """
                    Woldemariam,Gebreselassie,Adeyemi-Cole,Nwachukwu,Asante-Boateng,Tesfaye""", false),
            new Community(3, """
                    Oksana,Bohdan,Zoya,Taras,Łucja,Vasyl,Ludmila,Stanisław""", """
                    Kovalenko,Shevchuk,Hrytsenko,Wiśniewska,Melnychuk,Zarubina""", false),
            new Community(3, """
                    Sione,Leilani,Malia,Tevita,Losa,Ioane,Kawika""", """
                    Tuiasosopo-Fa'asavalu,Kahananui,Taufahema,Fonoimoana,Mahelona""", false),
            new Community(3, """
                    Akiko,Kenji,Naomi,Hiroshi,Emiko,Daichi""", "Matsumura,Ōkubo,Higashiyama,Nakagawa-Bell,Uyehara", false),
            new Community(3, """
                    Graça,João,Lurdes,Moisés,Conceição,Telmo""", "Silveira,Borges da Costa,Avelar,Machado-Pires,Simões", false),
            new Community(2, """
                    Arlene,Delbert,Shawna,Orville,Winona,Darlene""", "Begaye,Tsosie,Bluehouse,Yazzie-Moore,Quintana-Lente", false));

    private static final List<String> SINGLE_NAMES = List.of("Suwarno", "Mohammadullah", "Thiri", "Saraswati", "Khin", "Gulalai",
            "Ratnasari", "Zarghuna", "Sutrisno", "Tenzin", "Nilufar", "Pramesti", "Wulandari", "Htet", "Zmarai", "Dolma", "Purnomo", "Aye");

    private static final List<String> LONG_NAMES = List.of("Alexandria Wilhelmina Montgomery-Featherstonehaugh Castellanos",
            "Kamakanaolaniikeola Keaweopalakaimoana-Naeole", "María de los Ángeles Concepción Villaseñor y Montenegro de la Torre",
            "Venkatanarasimharajuvaripeta Subrahmanyam", "Phraphatsorn Charoenrattanaphithakkul",
            "Jean-Baptiste Emmanuel Rakotomalala Andrianarisoa-Ravelomanana", "Hubertine Louise von Hohenwaldau-Sternfeld und Achterberg",
            "Chukwuemekalum Ifeanyichukwu Onyemaechi-Ugwuegbulam");

    private static final Map<String, String> LICENCES = Map.of("Registered Nurse", "RN ", "Public Health Nurse", "RN ",
            "Nurse Practitioner", "NP ", "Licensed Clinical Social Worker", "LCSW ", "Marriage and Family Therapist", "LMFT ",
            "Deputy District Attorney", "SBN ", "Deputy Public Defender", "SBN ", "Research Attorney", "SBN ");

    private final Random random = new Random(SEED);
    private final Set<String> names = new HashSet<>();
    private final Set<String> addresses = new HashSet<>();
    private final List<Attendee> registered = new ArrayList<>();
    private final List<Attendee> walkIns = new ArrayList<>();

    Cast() {
        Stream.of(Staff.values()).forEach(staff -> names.add(NameKey.of(staff.fullName())));
        for (InventedAgency agency : InventedAgency.values()) {
            for (int i = 0; i < agency.people; i++) {
                registered.add(attendee(agency));
            }
        }
        Collections.shuffle(registered, random);
        for (int i = 0; i < WALK_INS; i++) {
            walkIns.add(attendee(InventedAgency.values()[random.nextInt(InventedAgency.values().length)]));
        }
    }

    /** Everybody who comes by a roster. */
    List<Attendee> registered() {
        return List.copyOf(registered);
    }

    /** Those who stand at the door one day. */
    List<Attendee> walkIns() {
        return List.copyOf(walkIns);
    }

    private Attendee attendee(InventedAgency agency) {
        int number = names.size();
        String[] name = name(number);
        String title = agency.titles.get(random.nextInt(agency.titles.size()));
        String licence = LICENCES.containsKey(title) ? LICENCES.get(title) + (FIRST_LICENCE + number) : "";
        String email = number % NO_EMAIL_EVERY == 0 ? "" : address(name, agency);
        return new Attendee(name[0], name[1], email, agency, title, licence);
    }

    /** Given and family name; the given one is empty for who has one name. */
    private String[] name(int number) {
        String[] name = drawn(number);
        while (!names.add(NameKey.of(name[0] + ' ' + name[1]))) {
            name = community().name(random);
        }
        return name;
    }

    private String[] drawn(int number) {
        if (number % ONE_NAME_EVERY == 0) {
            return new String[] {"", SINGLE_NAMES.get(number / ONE_NAME_EVERY % SINGLE_NAMES.size())};
        }
        if (number % LONG_NAME_EVERY == 0) {
            String name = LONG_NAMES.get(number / LONG_NAME_EVERY % LONG_NAMES.size());
            int family = name.indexOf(' ');
            return new String[] {name.substring(0, family), name.substring(family + 1)};
        }
        return community().name(random);
    }

    private Community community() {
        int place = random.nextInt(COMMUNITIES.stream().mapToInt(Community::share).sum());
        for (Community each : COMMUNITIES) {
            place -= each.share();
            if (place < 0) {
                return each;
            }
        }
        throw new IllegalStateException();
    }

    private String address(String[] name, InventedAgency agency) {
        String first = plain(name[0]).split(" ")[0];
        String[] family = plain(name[1]).split(" ");
        String local = (first + '.' + family[family.length - 1]).replaceAll("^\\.", "");
        String address = local + '@' + agency.domain;
        for (int number = 2; !addresses.add(address); number++) {
            address = local + number + '@' + agency.domain;
        }
        return address;
    }

    private static String plain(String name) {
        return NameKey.of(name).replaceAll("[^a-z ]", "");
    }

    /**
     * @param share how many of a hundred people or so
     * @param twoFamilyNames whether most have two
     */
    private record Community(int share, String given, String family, boolean twoFamilyNames) {

        String[] name(Random random) {
            String last = one(family, random);
            if (twoFamilyNames && random.nextInt(5) < 3) {
                last += ' ' + one(family, random);
            }
            return new String[] {one(given, random), last};
        }

        private static String one(String choices, Random random) {
            String[] each = choices.split(",");
            return each[random.nextInt(each.length)];
        }
    }
}
