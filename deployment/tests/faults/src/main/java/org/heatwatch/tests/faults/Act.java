package org.heatwatch.tests.faults;

import java.io.IOException;
import org.heatwatch.tests.http.Visitor;

/** One act of one user, which can be sent again and again under the same command id. */
interface Act {

    Asked asked();

    /** Does all that comes before the last click, which then can be repeated: opens the page, fills in the form. */
    Click prepare(Visitor visitor) throws IOException, InterruptedException;

    /** The last click. An IOException says that no answer came. */
    interface Click {
        Reply send() throws IOException, InterruptedException;
    }
}
