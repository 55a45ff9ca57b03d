package jp.madoguchi.knowledge;

import java.time.ZoneId;
import java.util.List;

/**
 * The city itself.
 *
 * @param switchboard the window that takes any call, when nothing better is known
 * @param shelter the window that listens when a person does not know where to turn
 * @param languages the window that helps in other languages
 * @param nearby the windows that are divided among areas and towns, for a person who only says where they live
 * @param desk when coordinators answer
 */
public record City(
        Origin origin,
        String name,
        String reading,
        ZoneId zone,
        String switchboard,
        String shelter,
        String languages,
        List<String> nearby,
        Desk desk) {

    /** The coordinators' desk: its name, its hours, and the window that stands for it. */
    public record Desk(String name, String reading, Window.Hours hours, List<Source> sources) {}
}
