package jp.madoguchi.sandbox.page;

import java.util.List;
import jp.madoguchi.sandbox.SandboxSettings;
import jp.madoguchi.sandbox.Switches;

/**
 * Everything on the chat page.
 *
 * @param version the number of the last change that the page shows
 */
public record PageView(SandboxSettings settings, List<PhoneView> phones, Switches switches, long version) {}
