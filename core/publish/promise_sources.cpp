// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/promise_sources.h"

#include "core/domain/web_address.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

void setName(PageValues part, const QString &title, const QUrl &address)
{
    if (!isWebAddress(address)) {
        part.addText("PLAIN", title);
        return;
    }
    auto linked = part.add("LINKED");
    linked.set("NAME", title);
    linked.set("ADDRESS", address.toString(QUrl::FullyEncoded));
}

/// ", a, b." without what is empty.
QString rest(QStringList things)
{
    things.removeAll(QString());
    return things.isEmpty() ? u"."_s : u", "_s + things.join(u", "_s) + u'.';
}

void setBackLinks(PageValues meta, const SiteWords &words, int number, int count)
{
    auto back = meta.add("BACK");
    if (count > 1)
        back.set("BEFORE", words.text("cited-times", { QString::number(count) }));
    for (int i = 1; i <= count; ++i) {
        auto to = back.add("TO");
        to.set("ANCHOR", i == 1 ? u"citation-%1"_s.arg(number) : u"citation-%1-%2"_s.arg(number).arg(i));
        to.set("LABEL",
               count > 1 ? words.text("back-to-text") + u' ' + QString::number(i) : words.text("back-to-text"));
        to.set("MARK", count > 1 ? QString::number(i) : u"↩"_s);
    }
}

const char *kindWordOf(const PublicCopy &copy)
{
    if (copy.mediaType == "application/pdf"_L1)
        return "copy-pdf";
    if (copy.mediaType == "text/html"_L1)
        return "copy-page";
    return copy.mediaType == "text/plain"_L1 ? "copy-text" : "copy-picture";
}

QString sizeOf(const PublicCopy &copy, const SiteWords &words)
{
    constexpr qint64 Kilo = 1000;
    if (copy.size < Kilo)
        return words.text("bytes", { words.number(copy.size) });
    if (copy.size < Kilo * Kilo)
        return words.text("kilobytes", { words.number((copy.size + Kilo / 2) / Kilo) });
    const qint64 tenths = (copy.size + Kilo * Kilo / 20) / (Kilo * Kilo / 10);
    return words.text("megabytes",
                      { words.number(tenths / 10) + words.text("decimal") + QString::number(tenths % 10) });
}

void setCopy(PageValues part, const SiteWords &words, const PageLinks &links, const PublicCopy &copy)
{
    part.set("FILE", links.to(pathOf(copy)));
    part.set("ABOUT",
             words.text("copy-about", { words.text(kindWordOf(copy)), sizeOf(copy, words), words.date(copy.takenOn) }));
    part.set("HASH", copy.file.toString());
}

void setEvidence(PageValues item, const SiteWords &words, const PageLinks &links, const PublicEvidence &evidence,
                 int number, int citations)
{
    item.set("NUMBER", number);
    setName(item, evidence.title, evidence.address);
    item.set("REST", rest({ evidence.author, evidence.publisher, words.date(evidence.date) }));
    for (const auto &quote : evidence.quotes) {
        auto part = item.add("QUOTED");
        part.set("TEXT", quote.text.trimmed());
        part.set("PLACE", quote.place.isEmpty() ? QString() : u", "_s + quote.place);
    }
    for (const auto &copy : evidence.copies)
        setCopy(item.add("COPY"), words, links, copy);
    if (!evidence.accessedOn.isValid() && citations == 0)
        return;
    auto meta = item.add("META");
    QString accessed;
    if (evidence.accessedOn.isValid())
        accessed = words.text("accessed-on", { words.date(evidence.accessedOn) });
    if (!accessed.isEmpty() && citations > 0)
        accessed += u" · "_s;
    meta.set("ACCESSED", accessed);
    if (citations > 0)
        setBackLinks(meta, words, number, citations);
}

} // namespace

MarkdownRules rulesFor(const PublicDossier &dossier, const SiteWords &words)
{
    MarkdownRules rules { .sourceLabel = words.text("source"), .tableLabel = words.text("table") };
    int number = 0;
    for (const auto &evidence : dossier.evidence)
        rules.sources.insert(evidence.key, ++number);
    return rules;
}

void setSource(PageValues part, const SiteWords &words, const PublicSource &source)
{
    setName(part, source.title, source.address);
    const auto page = source.page.isEmpty() ? QString() : words.text("page", { source.page });
    part.set("REST", rest({ source.publisher, words.date(source.date), page }));
}

// A saved web page is somebody else's program: opened as a page it would act with the rights of the newsroom's own
// pages, whose policy does not bind other files. Its source goes out as plain text, which no browser runs, byte for
// byte, so that the hash under it can be checked. All other kinds are shown without such rights.
QString pathOf(const PublicCopy &copy)
{
    const auto *format = captureFormatOf(copy.mediaType);
    const bool isText = !format || copy.mediaType.startsWith("text/"_L1);
    return u"copies/%1.%2"_s.arg(copy.file.toString().first(20), QLatin1StringView(isText ? "txt" : format->suffix));
}

void setSources(PageValues page, const SiteWords &words, const PageLinks &links, const PublicDossier &dossier,
                const QHash<int, int> &citations)
{
    if (dossier.evidence.isEmpty())
        return;
    auto list = page.add("SOURCES");
    for (int i = 0; i < dossier.evidence.size(); ++i)
        setEvidence(list.add("SOURCE"), words, links, dossier.evidence[i], i + 1, citations.value(i + 1));
}

QString wordOf(VerdictChange kind, const SiteWords &words)
{
    switch (kind) {
    case VerdictChange::FirstExamination:
        return words.text("first-examination");
    case VerdictChange::NewFact:
        return words.text("new-fact");
    case VerdictChange::Correction:
        return words.text("correction");
    case VerdictChange::Method:
        return words.text("method-change");
    }
    Q_UNREACHABLE();
}

} // namespace tenue
