package org.heatwatch.web.youth;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.heatwatch.domain.youth.YouthCode;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.youth.LookedLine;
import org.heatwatch.service.youth.LookedSheet;
import org.heatwatch.service.youth.YouthLogQueries;
import org.heatwatch.web.shared.Paging;

/** Who has looked at one youth's record. */
@Named
@RequestScoped
public class LookedPage {

    private final YouthLogQueries queries;

    private String youth;
    private String page;
    private LookedSheet sheet;
    private Paging paging;

    protected LookedPage() {
        this(null);
    }

    @Inject
    LookedPage(YouthLogQueries queries) {
        this.queries = queries;
    }

    public void open() {
        YouthCode code = YouthCode.typed(youth == null ? "" : youth).orElseThrow(AccessDenied::new);
        sheet = queries.looked(code, Paging.at(page, YouthLogQueries.MOST, Integer.MAX_VALUE).page());
        paging = Paging.at(page, YouthLogQueries.MOST, sheet.count());
    }

    public String getCode() {
        return sheet.code().value();
    }

    public List<LookedLine> getLines() {
        return sheet.lines();
    }

    public Paging getPaging() {
        return paging;
    }

    public String getYouth() {
        return youth;
    }

    public void setYouth(String youth) {
        this.youth = youth;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
