package jp.madoguchi.knowledge;

import java.util.List;

/** An area (圏域) and its towns; the area {@link #UNASSIGNED} holds towns whose area no source confirms. */
public record Area(Origin origin, String id, String name, String reading, List<Town> towns, List<Source> sources) {

    /** The id of the area for towns that no source assigns. */
    public static final String UNASSIGNED = "unassigned";

    /** A town by its official name. */
    public record Town(String name, String reading) {}
}
