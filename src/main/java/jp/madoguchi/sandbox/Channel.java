package jp.madoguchi.sandbox;

import io.micronaut.context.annotation.ConfigurationProperties;

/**
 * The keys of the simulated channel: the same ones that the program under trial uses, under {@code madoguchi.line}.
 *
 * @param channelSecret signs the webhooks
 * @param channelToken must come as the Bearer token of every call
 */
@SandboxOnly
@ConfigurationProperties("madoguchi.line")
public record Channel(String channelSecret, String channelToken) {

    /** Keeps the keys out of logs. */
    @Override
    public String toString() {
        return "Channel[keys hidden]";
    }
}
