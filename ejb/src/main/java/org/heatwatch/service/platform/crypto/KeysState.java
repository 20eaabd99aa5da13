package org.heatwatch.service.platform.crypto;

/** Whether the youth zone can be opened, and if not, why. */
public enum KeysState {
    OPEN,
    /** No folder for the keys was named. */
    NO_FOLDER,
    /** The folder can't be read or written. */
    FOLDER_AWAY,
    NO_COUNTY_KEY,
    /** What was given as the county key isn't base64 of 32 bytes, or can't be read. */
    UNREADABLE_COUNTY_KEY,
    /** The keys of the folder were wrapped by another county key. */
    OTHER_COUNTY_KEY,
    /** The folder holds no keys, or not all; unless this is a fresh installation they were lost. */
    KEYS_MISSING
}
