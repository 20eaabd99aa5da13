package org.heatwatch.web.youth;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.heatwatch.domain.shared.SecretToken;
import org.heatwatch.service.youth.KeepOwnStatement;
import org.heatwatch.service.youth.OwnStatement;
import org.heatwatch.service.youth.OwnStatementResult;
import org.heatwatch.web.shared.OwnWords;

/** Where the link leads by which a youth writes to the court. What she has typed stays on the page until it is saved, and is nowhere else. */
@Named
@RequestScoped
public class OwnStatementPage {

    private final KeepOwnStatement statements;
    private final OwnWords words;

    private String token = "";
    private Optional<OwnStatement> statement;
    private String text = "";
    private String hearing = "";
    private boolean agreed;

    protected OwnStatementPage() {
        this(null, null);
    }

    @Inject
    OwnStatementPage(KeepOwnStatement statements, OwnWords words) {
        this.statements = statements;
        this.words = words;
    }

    /** She has opened it, with or without what is behind the sign #. */
    public void start() {
        if (token.isBlank()) {
            words.error("own-statement.code-missing");
        } else if (getStatement() == null) {
            words.error("own-statement.over");
        }
    }

    public void share() {
        Optional<LocalDate> day = day();
        if (text.isBlank()) {
            words.error("own-statement.text-missing");
        } else if (day.isEmpty()) {
            words.error("own-statement.hearing-missing");
        } else if (!agreed) {
            words.error("own-statement.agreed-missing");
        } else {
            after(statements.share(new SecretToken(token.strip()), text, day.get()), "own-statement.shared");
        }
    }

    public void withdraw() {
        after(statements.withdraw(new SecretToken(token.strip())), "own-statement.withdrawn");
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(hearing));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private void after(OwnStatementResult result, String done) {
        if (result instanceof OwnStatementResult.Refused refused) {
            words.error(refused);
            return;
        }
        statement = null;
        if (result instanceof OwnStatementResult.Saved) {
            words.done(done);
            text = "";
            agreed = false;
        } else {
            words.error("own-statement.over");
        }
    }

    /** Null unless the link opens it. It is asked for before the form is read, which has what is typed only then. */
    public OwnStatement getStatement() {
        if (statement == null) {
            String sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().getOrDefault("token", "").strip();
            statement = sent.isEmpty() ? Optional.empty() : statements.statement(new SecretToken(sent));
        }
        return statement.orElse(null);
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getHearing() {
        return hearing;
    }

    public void setHearing(String hearing) {
        this.hearing = hearing;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
