package org.heatwatch.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.heatwatch.service.account.AccountLine;
import org.heatwatch.service.account.AccountQueries;
import org.heatwatch.web.shared.Paging;

/** The list of accounts, by name. */
@Named
@RequestScoped
public class AccountsPage {

    private static final int PAGE_SIZE = 50;

    private final AccountQueries accounts;

    private String page;
    private Paging paging;
    private List<AccountLine> lines = List.of();

    protected AccountsPage() {
        this(null);
    }

    @Inject
    AccountsPage(AccountQueries accounts) {
        this.accounts = accounts;
    }

    public void open() {
        paging = Paging.at(page, PAGE_SIZE, accounts.countAccounts());
        lines = accounts.accounts(paging.firstRow(), PAGE_SIZE);
    }

    public Paging getPaging() {
        return paging;
    }

    public List<AccountLine> getLines() {
        return lines;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
