package jp.madoguchi.cli;

import io.micronaut.runtime.Micronaut;

/** Starts the application in this process. */
final class Server {

    private Server() {}

    static void start() {
        Micronaut.build(new String[0]).banner(false).mainClass(Main.class).start();
    }
}
