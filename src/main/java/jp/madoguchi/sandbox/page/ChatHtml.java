package jp.madoguchi.sandbox.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import jp.madoguchi.sandbox.ChatEntry;
import jp.madoguchi.sandbox.Platform;
import jp.madoguchi.sandbox.Resident;
import jp.madoguchi.sandbox.SandboxOnly;
import jp.madoguchi.sandbox.SandboxSettings;

/** Draws the parts of the page that change, with the same templates as the whole page. */
@SandboxOnly
@Singleton
class ChatHtml {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Platform platform;
    private final SandboxSettings settings;

    ChatHtml(Platform platform, SandboxSettings settings) {
        this.platform = platform;
        this.settings = settings;
    }

    PhoneView phone(Resident resident) {
        return new PhoneView(
                resident,
                settings.accountName(),
                platform.chat(resident.id()).stream()
                        .map(entry -> EntryView.of(entry, settings.accountName()))
                        .toList());
    }

    String entry(ChatEntry entry) {
        return render("sandbox/entry.jte", "entry", EntryView.of(entry, settings.accountName()));
    }

    String tab(Resident resident) {
        return render("sandbox/tab.jte", "resident", resident);
    }

    /** The phone of a resident whom a page does not know yet; what is in the chat follows entry by entry. */
    String emptyPhone(Resident resident) {
        return render("sandbox/phone.jte", "phone", new PhoneView(resident, settings.accountName(), List.of()));
    }

    private String render(String template, String name, Object value) {
        StringOutput html = new StringOutput();
        templates.render(template, Map.of(name, value), html);
        return html.toString();
    }
}
