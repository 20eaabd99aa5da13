package org.heatwatch.demo;

/**
 * Somebody on a roster.
 *
 * @param given empty for who has one name only
 * @param email empty for who gave none
 * @param licence empty for who has none
 */
record Attendee(String given, String family, String email, InventedAgency agency, String title, String licence) {

    String name() {
        return (given + ' ' + family).strip();
    }

    /** As many agencies write it: the family name, a comma, the rest. */
    String lastFirst() {
        return given.isEmpty() ? family : family + ", " + given;
    }
}
