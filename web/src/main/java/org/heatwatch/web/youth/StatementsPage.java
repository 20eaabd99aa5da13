package org.heatwatch.web.youth;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.YouthStatementId;
import org.heatwatch.domain.youth.YouthCode;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.youth.GiveStatementLink;
import org.heatwatch.service.youth.KeepStatements;
import org.heatwatch.service.youth.StatementResult;
import org.heatwatch.service.youth.StatementSheet;
import org.heatwatch.web.shared.Messages;
import org.heatwatch.web.shared.OwnAddress;
import org.heatwatch.web.shared.QrCode;

/** What a youth wants the court to know, and the links by which she writes it. A link stands on the answer to the act that made it, and nowhere else. */
@Named
@RequestScoped
public class StatementsPage {

    /** Pressed for a statement that there isn't yet. */
    private static final String ANOTHER = "another";

    private final KeepStatements statements;
    private final Messages messages;

    private String youth;
    private StatementSheet sheet;
    private String address;

    protected StatementsPage() {
        this(null, null);
    }

    @Inject
    StatementsPage(KeepStatements statements, Messages messages) {
        this.statements = statements;
        this.messages = messages;
    }

    /** @throws AccessDenied if the address says no code */
    public void open() {
        sheet = statements.statements(code());
    }

    private YouthCode code() {
        return YouthCode.typed(youth == null ? "" : youth).orElseThrow(AccessDenied::new);
    }

    /** @param pressed what the button sent: the statement or that it is another one, and a command */
    public void give(String pressed) {
        if (!pressed.matches("(" + ANOTHER + "|[0-9a-f-]{36})/[0-9a-f-]{36}")) {
            throw new AccessDenied();
        }
        String[] sent = pressed.split("/");
        YouthStatementId statement = sent[0].equals(ANOTHER) ? null : new YouthStatementId(UUID.fromString(sent[0]));
        StatementResult result = statements.give(new GiveStatementLink(new CommandId(UUID.fromString(sent[1])), statements.whose(code()), statement));
        if (result instanceof StatementResult.Linked linked) {
            address = OwnAddress.of("/public/statement#" + linked.token());
        } else {
            messages.warning(result instanceof StatementResult.Over ? "statement.over" : "statement.kept");
        }
        open();
    }

    /** What a button sends. */
    public String choice(YouthStatementId statement) {
        return (statement == null ? ANOTHER : statement) + "/" + CommandId.next();
    }

    /** Null unless a link was made just now. */
    public String getAddress() {
        return address;
    }

    public QrCode getPicture() {
        return QrCode.of(address);
    }

    public StatementSheet getSheet() {
        return sheet;
    }

    public String getYouth() {
        return youth;
    }

    public void setYouth(String youth) {
        this.youth = youth;
    }
}
