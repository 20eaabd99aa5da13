package org.heatwatch.tests.system;

import static org.heatwatch.domain.reporting.Measure.ATTENDED_0_TO_3;
import static org.heatwatch.domain.reporting.Measure.ATTENDED_12_OR_MORE;
import static org.heatwatch.domain.reporting.Measure.ATTENDED_4_TO_7;
import static org.heatwatch.domain.reporting.Measure.ATTENDED_8_TO_11;
import static org.heatwatch.domain.reporting.Measure.COMPLETED;
import static org.heatwatch.domain.reporting.Measure.ENROLLED;
import static org.heatwatch.domain.reporting.Measure.NOT_COMPLETED;
import static org.heatwatch.domain.reporting.Showing.EXACT;
import static org.heatwatch.domain.reporting.Showing.FEW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.heatwatch.domain.access.Permission;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.program.CohortQueries;
import org.heatwatch.service.reporting.CohortToCome;
import org.heatwatch.service.reporting.ExportFigures;
import org.heatwatch.service.reporting.FigureLine;
import org.heatwatch.service.reporting.FigureQueries;
import org.heatwatch.service.reporting.ShownFigure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FiguresIT extends OnTheServer {

    private static final LocalDate FIRST = LocalDate.of(2041, 1, 5);
    private static final LocalDate LAST = FIRST.plusWeeks(11);
    private static final LocalDate APRIL = LocalDate.of(2041, 4, 1);
    private static final LocalDate JULY = LocalDate.of(2041, 7, 1);
    private static final LocalDate NEW_YEAR = LocalDate.of(2042, 1, 1);

    @Inject
    FigureQueries queries;

    @Inject
    CohortQueries queriesOfCohorts;

    @Inject
    ExportFigures export;

    @Inject
    Cohorts cohorts;

    @Inject
    EndedCohorts ended;

    @Inject
    Heart heart;

    @Inject
    Statements statements;

    @PersistenceContext(unitName = "heatwatch")
    EntityManager entities;

    private ProgramId program;

    /** Nothing is published, and a coordinator with a program of her own calls on the first Saturday. */
    @BeforeEach
    void onTheFirstSaturday() throws Exception {
        asOwner("truncate published_figure, publication");
        on(FIRST);
        program = cohorts.aProgram();
        cohorts.asCoordinatorOf(program);
    }

    @Test
    void fourteen_youths_publish_nothing_of_one_to_ten() {
        CohortId cohort = ended.of(program, 9, 12, 12, 12, 12, 12, 12, 12, 12, 11, 9, 8, 7, 4, 5);
        publishedOn(LAST.plusDays(1));

        List<FigureLine> lines = lines();
        assertEquals(1, lines.size());
        assertEquals(new FigureLine(2041, name(cohort), LAST, Map.of(ENROLLED, new ShownFigure(EXACT, 14), COMPLETED, new ShownFigure(FEW, 0),
                NOT_COMPLETED, new ShownFigure(FEW, 0), ATTENDED_0_TO_3, new ShownFigure(EXACT, 0), ATTENDED_4_TO_7, new ShownFigure(FEW, 0),
                ATTENDED_8_TO_11, new ShownFigure(FEW, 0), ATTENDED_12_OR_MORE, new ShownFigure(FEW, 0))), lines.get(0));
        assertEquals(OptionalInt.empty(), lines.get(0).completionRate());
    }

    @Test
    void what_there_is_at_the_start_is_published_at_once_and_then_each_quarter_once() {
        CohortId first = ended.of(program, 11, each(11, 12));
        publishedOn(LAST.plusDays(1));
        assertEquals(List.of(name(first)), names());
        on(LAST.plusDays(2));
        CohortId second = ended.of(program, 11, each(11, 12));
        LocalDate over = LAST.plusDays(2).plusWeeks(11);

        publishedOn(over.plusDays(1));
        assertEquals(List.of(name(first)), names());
        assertEquals(List.of(new CohortToCome(name(second), over)), queries.program(program).toCome());
        publishedOn(JULY);
        publishedOn(JULY.plusDays(3));

        assertEquals(List.of(name(first), name(second)), names());
        assertEquals(List.of(), queries.program(program).toCome());
        assertEquals(List.of(LAST, LocalDate.of(2041, 3, 31), LocalDate.of(2041, 6, 30)),
                entities.createNativeQuery("select through from publication order by through", LocalDate.class).getResultList());
    }

    @Test
    void what_is_corrected_afterwards_changes_nothing_that_is_published() {
        CohortId cohort = ended.of(program, 12, each(24, 12));
        publishedOn(APRIL);
        List<FigureLine> before = lines();
        assertEquals(OptionalInt.of(50), before.get(0).completionRate());
        ended.become(ended.enrolments(cohort).get(0), "NOT_COMPLETED");
        publishedOn(JULY);

        assertEquals(before, lines());
    }

    @Test
    void a_cohort_in_which_an_enrolment_goes_on_is_counted_after_sixty_days() {
        CohortId cohort = ended.of(program, 11, each(12, 12));
        ended.become(ended.enrolments(cohort).get(11), "ACTIVE");
        publishedOn(LAST.plusDays(1));
        publishedOn(APRIL);
        assertEquals(List.of(), names());

        publishedOn(JULY);
        assertEquals(List.of(name(cohort)), names());
    }

    @Test
    void an_analyst_reads_what_is_published_of_every_program_and_nothing_else() throws Exception {
        CohortId cohort = ended.of(program, 11, each(11, 12));
        publishedOn(LAST.plusDays(1));
        on(LAST.plusDays(2));
        ended.of(program, 11, each(11, 12));
        List<FigureLine> published = lines();
        assertEquals(1, queries.program(program).toCome().size());

        cohorts.as(fixtures.anAccount(Set.of(Role.ANALYST)).id(), Role.ANALYST);
        assertEquals(published, lines());
        assertEquals(List.of(), queries.program(program).toCome());
        var book = new ByteArrayOutputStream();
        export.ofProgram(program, book);
        assertTrue(book.size() > 0);
        assertThrows(AccessDenied.class, () -> queriesOfCohorts.cohort(cohort));
        assertEquals(0L, entities.createNativeQuery("""
                select (select count(*) from cohort_access where relation = 'ANALYST') + (
                    select count(*) from program_access a where a.relation = 'ANALYST' and not exists (
                        select from account_role r where r.account_id = a.account_id and r.role = 'ANALYST'))""", Long.class).getSingleResult());
    }

    @Test
    void a_year_is_added_up_once_it_is_over() {
        ended.of(program, 9, each(14, 12));
        on(LAST);
        ended.of(program, 7, each(13, 12));
        publishedOn(LocalDate.of(2041, 10, 1));
        assertTrue(lines().stream().noneMatch(FigureLine::isOfYear));
        publishedOn(NEW_YEAR);

        FigureLine year = lines().get(0);
        assertTrue(year.isOfYear());
        assertEquals(List.of(new ShownFigure(EXACT, 27), new ShownFigure(EXACT, 16), new ShownFigure(EXACT, 11)),
                List.of(year.figures().get(ENROLLED), year.figures().get(COMPLETED), year.figures().get(NOT_COMPLETED)));
        assertEquals(OptionalInt.of(59), year.completionRate());
        assertEquals(3, lines().size());
    }

    @Test
    void a_year_waits_for_its_last_cohort() {
        ended.of(program, 11, each(11, 12));
        on(LocalDate.of(2041, 10, 5));
        CohortId late = ended.of(program, 11, each(12, 12));
        ended.become(ended.enrolments(late).get(11), "ACTIVE");
        publishedOn(NEW_YEAR);
        assertTrue(lines().stream().noneMatch(FigureLine::isOfYear));
        publishedOn(LocalDate.of(2042, 4, 1));

        assertTrue(lines().get(0).isOfYear());
    }

    @Test
    void whoever_was_transferred_counts_once_where_she_went_with_all_her_sessions() {
        CohortId from = ended.of(program, 0, each(12, 5));
        CohortId to = ended.of(program, 12, each(12, 4));
        IntStream.range(0, 12).forEach(i -> ended.isTransferred(ended.enrolments(from).get(i), ended.enrolments(to).get(i)));
        publishedOn(LAST.plusDays(1));

        Map<String, FigureLine> lines = Map.of("from", line(from), "to", line(to));
        assertEquals(new ShownFigure(EXACT, 0), lines.get("from").figures().get(ENROLLED));
        assertEquals(new ShownFigure(EXACT, 12), lines.get("to").figures().get(ENROLLED));
        assertEquals(new ShownFigure(EXACT, 12), lines.get("to").figures().get(ATTENDED_8_TO_11));
    }

    @Test
    void figures_are_there_for_the_coordinators_of_their_program_and_for_no_other() {
        ended.of(program, 11, each(11, 12));
        publishedOn(LAST.plusDays(1));

        ProgramId another = cohorts.aProgram();
        cohorts.asCoordinatorOf(another);
        assertEquals(List.of(another), queriesOfCohorts.programs(Permission.READ_FIGURES).stream().map(each -> each.id()).toList());
        assertThrows(AccessDenied.class, () -> queries.program(program));
        assertThrows(AccessDenied.class, () -> export.ofProgram(program, new ByteArrayOutputStream()));
        cohorts.as(cohorts.aFacilitator(), Role.FACILITATOR);
        assertThrows(AccessDenied.class, () -> queries.program(program));
        assertThrows(AccessDenied.class, () -> queriesOfCohorts.programs(Permission.READ_FIGURES));
    }

    @Test
    void the_workbook_says_fewer_than_eleven_and_how_it_was_counted_and_leaves_an_event() throws Exception {
        ended.of(program, 9, each(14, 12));
        publishedOn(LAST.plusDays(1));
        var out = new ByteArrayOutputStream();
        export.ofProgram(program, out);

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var row = workbook.getSheet("Figures").getRow(1);
            assertEquals(List.of("14.0", "<11", "<11", "0.0"), List.of(row.getCell(3).toString(), row.getCell(4).toString(), row.getCell(5).toString(),
                    row.getCell(6).toString()));
            assertTrue(workbook.getSheet("Method").getRow(7).getCell(0).getStringCellValue().startsWith("<11: 1 to 10 people."));
        }
        assertEquals(1L, count("select count(*) from youth_access_event where act = 'ExportFigures.ofProgram' and purpose = 'export' and outcome = 'DONE' "
                + "and subject = '" + program + "'"));
    }

    @Test
    void the_database_refuses_a_small_count_that_is_shown_and_a_change() throws Exception {
        ended.of(program, 9, each(14, 12));
        publishedOn(LAST.plusDays(1));

        String small = assertThrows(SQLException.class, () -> asApplication("""
                insert into published_figure (id, program_id, year, measure, count, shown, through)
                select gen_random_uuid(), program_id, 2040, measure, 3, 'EXACT', through from published_figure limit 1""")).getMessage();
        assertTrue(small.contains("published_figure_hides_few"), small);
        assertThrows(SQLException.class, () -> asApplication("update published_figure set shown = 'HIDDEN' where count = 14"));
        assertThrows(SQLException.class, () -> asApplication("delete from published_figure"));
        assertThrows(SQLException.class, () -> asApplication("delete from publication"));
    }

    @Test
    void the_page_asks_as_often_for_many_cohorts_as_for_one() {
        ended.of(program, 11, each(11, 12));
        publishedOn(LAST.plusDays(1));
        long one = statements.of(() -> queries.program(program));
        on(LAST.plusDays(2));
        IntStream.range(0, 3).forEach(i -> ended.of(program, 0));
        publishedOn(JULY);

        assertEquals(4, lines().size());
        assertEquals(one, statements.of(() -> queries.program(program)));
    }

    private void publishedOn(LocalDate day) {
        on(day);
        heart.beats("PublishFiguresJob");
    }

    private void on(LocalDate day) {
        clock.moveTo(day.atTime(8, 0).atZone(County.ZONE).toInstant());
    }

    private List<FigureLine> lines() {
        return queries.program(program).lines();
    }

    private List<String> names() {
        return lines().stream().map(FigureLine::cohort).toList();
    }

    private FigureLine line(CohortId cohort) {
        return lines().stream().filter(each -> each.cohort().equals(name(cohort))).findFirst().orElseThrow();
    }

    private String name(CohortId cohort) {
        return entities.createQuery("select c.name from Cohort c where c.id = :cohort", String.class).setParameter("cohort", cohort).getSingleResult();
    }

    private static int[] each(int participants, int attended) {
        var all = new int[participants];
        Arrays.fill(all, attended);
        return all;
    }

    private long count(String sql) {
        return (Long) entities.createNativeQuery(sql, Long.class).getSingleResult();
    }

    private static void asApplication(String sql) throws SQLException, NamingException {
        execute("HeatWatch", sql);
    }

    private static void asOwner(String sql) throws SQLException, NamingException {
        execute("HeatWatchOwner", sql);
    }

    private static void execute(String source, String sql) throws SQLException, NamingException {
        DataSource data = InitialContext.doLookup("java:jboss/datasources/" + source);
        try (Connection connection = data.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
