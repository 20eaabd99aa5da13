package org.heatwatch.web.program;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.heatwatch.service.program.TemplateLine;
import org.heatwatch.service.program.TemplateQueries;

/** The templates of one's programs. */
@Named
@RequestScoped
public class TemplatesPage {

    private final TemplateQueries queries;

    private List<TemplateLine> templates = List.of();

    protected TemplatesPage() {
        this(null);
    }

    @Inject
    TemplatesPage(TemplateQueries queries) {
        this.queries = queries;
    }

    public void open() {
        templates = queries.templates();
    }

    public List<TemplateLine> getTemplates() {
        return templates;
    }
}
