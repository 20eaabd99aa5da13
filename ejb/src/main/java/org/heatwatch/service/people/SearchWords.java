package org.heatwatch.service.people;

import jakarta.persistence.Query;
import java.util.List;
import org.heatwatch.domain.people.EmailAddress;
import org.heatwatch.domain.people.NameKey;

/** What somebody typed to find a name, as a condition of a query: each word somewhere in the key, in any order. */
record SearchWords(List<String> words, String whole) {

    private static final int MOST_WORDS = 8;

    static SearchWords of(String typed) {
        String key = NameKey.of(typed);
        List<String> words = key.isEmpty() ? List.of() : List.of(key.split(" ", MOST_WORDS));
        return new SearchWords(words, EmailAddress.key(typed));
    }

    /** HQL that is true where the key has every word. */
    String in(String key) {
        var condition = new StringBuilder("(1 = 1");
        for (int i = 0; i < words.size(); i++) {
            condition.append(" and ").append(key).append(" like :word").append(i);
        }
        return condition.append(')').toString();
    }

    /** HQL that is true where the name has every word, or the e-mail address what was typed. */
    String in(String key, String email) {
        if (whole.isEmpty()) {
            return "1 = 1";
        }
        String typed = email + " like :whole escape '\\'";
        return words.isEmpty() ? typed : "(" + in(key) + " or " + typed + ")";
    }

    void bind(Query query) {
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, '%' + words.get(i) + '%');
        }
    }

    void bindWhole(Query query) {
        bind(query);
        if (!whole.isEmpty()) {
            query.setParameter("whole", '%' + whole.replaceAll("[\\\\%_]", "\\\\$0") + '%');
        }
    }
}
