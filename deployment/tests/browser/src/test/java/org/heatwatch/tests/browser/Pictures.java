package org.heatwatch.tests.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** The README's pictures of the product: into the folder that the property heatwatch.pictures names, else into target/pictures. */
final class Pictures {

    private static final Path FOLDER = Path.of(System.getProperty("heatwatch.pictures", "target/pictures"));

    private Pictures() {}

    static void take(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }
}
