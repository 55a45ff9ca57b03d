package jp.madoguchi.console;

import java.util.Optional;

/** Why an action did not go through, as it travels in the address of the page that shows it. */
enum Notice {
    HELD,
    NOT_CLAIMED,
    CLOSED,
    BAD_REPLY;

    /**
     * What the coordinator reads.
     *
     * @param holder who is in charge
     */
    String text(Optional<String> holder) {
        return switch (this) {
            case HELD ->
                "実行できませんでした。ほかの相談員が先に担当になりました"
                        + holder.map(name -> "（担当：" + name + "）").orElse("") + "。";
            case NOT_CLAIMED -> "実行できませんでした。いまは誰も担当していません。先に担当になってください。";
            case CLOSED -> "実行できませんでした。この相談はもう終了しています。";
            case BAD_REPLY -> "送信できませんでした。返信は1文字以上、5000文字までです。";
        };
    }
}
