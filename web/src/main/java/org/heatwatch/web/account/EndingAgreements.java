package org.heatwatch.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.heatwatch.domain.access.Permission;
import org.heatwatch.service.account.AgreementLine;
import org.heatwatch.service.account.AgreementQueries;
import org.heatwatch.web.shared.CurrentUser;

/** What Today says of agencies' agreements that end or have ended, to whoever reads them. */
@Named
@RequestScoped
public class EndingAgreements {

    private final AgreementQueries agreements;
    private final CurrentUser user;

    private List<AgreementLine> toSeeTo = List.of();

    protected EndingAgreements() {
        this(null, null);
    }

    @Inject
    EndingAgreements(AgreementQueries agreements, CurrentUser user) {
        this.agreements = agreements;
        this.user = user;
    }

    public void open() {
        if (user.may(Permission.READ_AGREEMENTS)) {
            toSeeTo = agreements.toSeeTo();
        }
    }

    public List<AgreementLine> getToSeeTo() {
        return toSeeTo;
    }
}
