package jp.madoguchi.sandbox.page;

import java.util.List;
import jp.madoguchi.sandbox.Resident;

/** A resident's phone as the page shows it. */
public record PhoneView(Resident resident, String accountName, List<EntryView> entries) {}
