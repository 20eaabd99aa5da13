package org.heatwatch.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.heatwatch.service.notification.LetterLine;
import org.heatwatch.service.notification.LetterQueries;

/** What letters there are, and which of them the county has worded itself. */
@Named
@RequestScoped
public class LettersPage {

    private final LetterQueries queries;

    private List<LetterLine> letters = List.of();

    protected LettersPage() {
        this(null);
    }

    @Inject
    LettersPage(LetterQueries queries) {
        this.queries = queries;
    }

    public void open() {
        letters = queries.letters();
    }

    public List<LetterLine> getLetters() {
        return letters;
    }
}
