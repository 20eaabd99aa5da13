package org.heatwatch.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.heatwatch.domain.account.AgreementState;
import org.heatwatch.domain.shared.AgencyId;
import org.heatwatch.service.account.AgreementLine;
import org.heatwatch.service.account.AgreementQueries;
import org.heatwatch.web.shared.Paging;

/** The agreements of all agencies, or of the one that the address names. */
@Named
@RequestScoped
public class AgreementsPage {

    private static final int PAGE_SIZE = 50;

    private final AgreementQueries queries;

    private AgencyId agency;
    private String page;
    private Paging paging;
    private List<AgreementLine> lines = List.of();

    protected AgreementsPage() {
        this(null);
    }

    @Inject
    AgreementsPage(AgreementQueries queries) {
        this.queries = queries;
    }

    public void open() {
        paging = Paging.at(page, PAGE_SIZE, queries.countAgreements(agency));
        lines = queries.agreements(agency, paging.firstRow(), PAGE_SIZE);
    }

    /** The badge of a state. */
    public String kind(AgreementState state) {
        return switch (state) {
            case HOLDS -> "ok";
            case ENDS_SOON -> "warn";
            case ENDED -> "error";
            case NOT_BEGUN -> "info";
        };
    }

    public Paging getPaging() {
        return paging;
    }

    public List<AgreementLine> getLines() {
        return lines;
    }

    public AgencyId getAgency() {
        return agency;
    }

    public void setAgency(AgencyId agency) {
        this.agency = agency;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
