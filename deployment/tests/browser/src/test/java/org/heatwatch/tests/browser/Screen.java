package org.heatwatch.tests.browser;

/** What people hold or sit at, in CSS pixels. */
enum Screen {
    PHONE(390, 844),
    DESKTOP(1280, 800);

    final int width;
    final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }
}
