/**
 * Spreadsheets in and out. Every file that comes in may be hostile or broken: its type is told by its content, it is
 * weighed before it is unpacked, and it is read as a stream under {@link SpreadsheetLimits}, so that what it costs is
 * known before it is opened. What cannot be read is refused with a reason that has a cure.
 *
 * <p>Workbooks are read straight from the zip by the platform's own streaming XML parser. POI gives what a cell's
 * number means (dates, number formats); its package reader builds trees of styles and
 * relations in memory and is not used on what strangers send.
 */
package org.heatwatch.service.platform.spreadsheet;
