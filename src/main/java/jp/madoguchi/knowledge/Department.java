package jp.madoguchi.knowledge;

import java.util.List;
import java.util.Optional;

/** A department of the city hall, and the window entry under which it can be phoned. */
public record Department(
        Origin origin, String id, String name, String reading, Optional<String> window, List<Source> sources) {}
