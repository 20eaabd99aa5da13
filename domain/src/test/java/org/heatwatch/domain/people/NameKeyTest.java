package org.heatwatch.domain.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NameKeyTest {

    @Test
    void accents_and_capitals_make_no_difference() {
        assertEquals("jose nunez", NameKey.of("José NÚÑEZ"));
        assertEquals(NameKey.of("Zoe\u0308"), NameKey.of("Zo\u00eb"));
    }

    @Test
    void a_stroke_through_a_letter_makes_no_difference() {
        assertEquals("dang lukasz soren", NameKey.of("Đặng Łukasz Søren"));
    }

    @Test
    void punctuation_separates_and_an_apostrophe_does_not() {
        assertEquals("smith jones anne marie", NameKey.of("Smith-Jones,  Anne Marie."));
        assertEquals("obrien", NameKey.of("O’Brien"));
        assertEquals("obrien", NameKey.of("O'Brien"));
    }

    @Test
    void a_name_in_another_script_keeps_its_letters() {
        assertEquals("김민준", NameKey.of("김민준"));
        assertEquals("राम", NameKey.of("राम"));
    }

    @Test
    void a_text_without_letters_has_an_empty_key() {
        assertEquals("", NameKey.of(" --- % _ "));
    }

    @Test
    void names_that_share_no_word_are_two_people() {
        assertTrue(NameKey.shareAWord("Bob Smith", "SMITH, Robert"));
        assertTrue(NameKey.shareAWord("María García López", "Maria Garcia"));
        assertFalse(NameKey.shareAWord("Bob Smith", "Ana Ruiz"));
    }
}
