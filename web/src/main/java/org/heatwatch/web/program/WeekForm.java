package org.heatwatch.web.program;

import java.io.Serializable;
import org.heatwatch.domain.program.WeekPlan;
import org.heatwatch.domain.shared.RuleViolation;

/** One week of a template as it is typed. */
public class WeekForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String topic = "";
    private String objectives = "";
    private String minutes = "";
    private String activities = "";
    private String materials = "";
    private boolean open;

    /** A new one, as long as another. */
    WeekForm(String minutes) {
        this.minutes = minutes;
        this.open = true;
    }

    WeekForm(WeekPlan plan) {
        topic = plan.topic();
        objectives = plan.objectives();
        minutes = String.valueOf(plan.minutes());
        activities = plan.activities();
        materials = plan.materials();
    }

    /** @throws RuleViolation as the plan does */
    WeekPlan plan() {
        return new WeekPlan(topic, objectives, minutes.strip().matches("\\d{1,9}") ? Integer.parseInt(minutes.strip()) : 0, activities, materials);
    }

    void open() {
        open = true;
    }

    void close() {
        open = false;
    }

    /** True if its fields are shown at once, rather than its line alone. */
    public boolean isOpen() {
        return open;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getObjectives() {
        return objectives;
    }

    public void setObjectives(String objectives) {
        this.objectives = objectives;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }

    public String getActivities() {
        return activities;
    }

    public void setActivities(String activities) {
        this.activities = activities;
    }

    public String getMaterials() {
        return materials;
    }

    public void setMaterials(String materials) {
        this.materials = materials;
    }
}
