package org.heatwatch.service.attendance;

/** A line of a sign-in sheet; agency, title and licence number may be empty. */
record SheetLine(String name, String agency, String title, String licence) {}
