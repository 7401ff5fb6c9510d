// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/corrections_page.h"

#include "core/publish/feed.h"
#include "core/publish/text_pages.h"

#include <QtCore/QMap>
#include <QtCore/QSet>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

void addCorrection(PageValues year, const SiteContext &context, const ListedCorrection &listed, VerdictSymbols &symbols)
{
    const auto &words = context.words;
    const auto &promise = context.site.promises[listed.promise];
    const auto &scale = context.site.mandates[promise.mandate].scale;
    auto item = year.add("CORRECTION");
    setDay(item, words, listed.correction.date);
    const QByteArray kind = "correction-" + listed.correction.kind.toLatin1();
    item.set("KIND", words.text(kind.constData()));
    item.set("TITLE", promise.title);
    item.set("ADDRESS", words.text("path-promise", { promise.slug }));
    item.set("SENTENCE", listed.correction.sentence);
    if (listed.correction.to.isEmpty() || listed.correction.from.isEmpty()) {
        item.add("UNCHANGED");
        return;
    }
    auto change = item.add("CHANGED");
    setVerdict(change.add("FROM"), verdictNamed(scale, listed.correction.from), symbols);
    setVerdict(change.add("TO"), verdictNamed(scale, listed.correction.to), symbols);
}

void addCount(PageValues page, const QString &name, const QString &text)
{
    auto line = page.add("COUNT_LINE");
    line.set("NAME", name);
    line.set("TEXT", text);
}

/// The one in the middle; of two, what is between them. Half a day counts as one.
int medianOf(QList<qint64> days)
{
    std::sort(days.begin(), days.end());
    const auto middle = days.size() / 2;
    return static_cast<int>(days.size() % 2 == 1 ? days[middle] : (days[middle - 1] + days[middle] + 1) / 2);
}

void setCorrectionCounts(PageValues page, const SiteWords &words, const QList<ListedCorrection> &all)
{
    if (all.isEmpty())
        return;
    const auto verdicts = std::count_if(all.begin(), all.end(), [](const ListedCorrection &listed) {
        return !listed.correction.from.isEmpty() && !listed.correction.to.isEmpty();
    });
    const auto since = QString::number(all.last().correction.date.year());
    const auto changed = verdicts == 0 ? QString() : words.counted("of-which-verdicts", static_cast<int>(verdicts));
    addCount(page, words.text("corrections-made", { since }), words.number(all.size()) + changed);
}

/// A question about several promises is one.
QList<PublicReply> allReplies(const PublicSite &site)
{
    QList<PublicReply> all;
    QSet<QString> known;
    for (const auto &promise : site.promises) {
        for (const auto &reply : promise.replies) {
            const QString which = QStringList { reply.to, reply.channel, reply.question, reply.answer,
                                                reply.askedOn.toString(Qt::ISODate) }
                                      .join(u'\n');
            if (known.contains(which))
                continue;
            known.insert(which);
            all.append(reply);
        }
    }
    return all;
}

/// What those who are judged were asked, and what came of it.
void setReplyCounts(PageValues page, const SiteWords &words, const QList<PublicReply> &all)
{
    if (all.isEmpty())
        return;
    QMap<ReplyStatus, int> counts;
    QList<qint64> days;
    for (const auto &reply : all) {
        ++counts[reply.status];
        if (reply.status == ReplyStatus::Answered && reply.askedOn.isValid() && reply.answeredOn.isValid())
            days.append(reply.askedOn.daysTo(reply.answeredOn));
    }
    QStringList parts;
    for (const auto &[status, key] :
         { std::pair { ReplyStatus::Answered, "answers" }, std::pair { ReplyStatus::Declined, "refusals" },
           std::pair { ReplyStatus::Silent, "silences" }, std::pair { ReplyStatus::Waiting, "awaited" } }) {
        if (const int count = counts.value(status); count > 0)
            parts.append(words.counted(key, count));
    }
    addCount(page, words.text("questions-put"), words.text("colon", { words.number(all.size()), words.listed(parts) }));
    if (!days.isEmpty())
        addCount(page, words.text("median-answer"), words.counted("days", medianOf(days)));
}

} // namespace

QList<ListedCorrection> allCorrections(const PublicSite &site)
{
    QList<ListedCorrection> all;
    for (int i = 0; i < site.promises.size(); ++i) {
        const auto &promise = site.promises[i];
        for (const auto &correction : promise.corrections)
            all.append({ i, correction });
        for (int k = 0; k < promise.history.size(); ++k) {
            const auto &change = promise.history[k];
            const auto isListed = [&](const PublicCorrection &c) { return c.to == change.to && c.from == change.from; };
            if (change.kind == VerdictChange::Correction
                && std::none_of(promise.corrections.begin(), promise.corrections.end(), isListed))
                all.append({ i, { 0, change.date, u"verdict"_s, change.reason, change.from, change.to }, k });
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const ListedCorrection &a, const ListedCorrection &b) {
        return std::tie(b.correction.date, b.correction.number) < std::tie(a.correction.date, a.correction.number);
    });
    return all;
}

Result<SiteFile> correctionsPage(const SiteContext &context)
{
    const auto &words = context.words;
    const auto &site = context.site;
    const auto title = words.text("our-corrections");
    const auto rule = htmlOf(context, site.correctionsPolicy, 3, title);
    if (!rule)
        return rule.error();
    const Page page;
    auto values = page.values();
    VerdictSymbols symbols;
    const auto all = allCorrections(site);
    const auto introduction = all.isEmpty() ? words.text("no-corrections")
                                            : words.counted("corrections-intro", static_cast<int>(all.size()));
    values.set("INTRODUCTION", introduction);
    int year = 0;
    PageValues part = values;
    for (const auto &listed : all) {
        if (listed.correction.date.year() != year) {
            year = listed.correction.date.year();
            const auto inYear = std::count_if(all.begin(), all.end(), [year](const ListedCorrection &each) {
                return each.correction.date.year() == year;
            });
            part = values.add("YEAR");
            part.set("NAME", year);
            part.set("COUNT", words.counted("corrections-count", static_cast<int>(inYear)));
        }
        addCorrection(part, context, listed, symbols);
    }
    if (!rule->isEmpty())
        values.add("RULE").setHtml("TEXT_HTML", *rule);
    if (!site.contact.isEmpty())
        values.add("CONTACT").setHtml("ADDRESS_HTML", mailAddress(site.contact));
    if (const auto replies = allReplies(site); !all.isEmpty() || !replies.isEmpty()) {
        auto counts = values.add("COUNTS");
        setCorrectionCounts(counts, words, all);
        setReplyCounts(counts, words, replies);
    }
    const auto path = words.text("path-corrections");
    setFeedLinks(values, PageLinks(site, path), words.text("path-corrections-feed"));
    setFrame(page, context,
             { .path = path,
               .title = title,
               .description = introduction,
               .place = NavigationPlace::Corrections,
               .breadcrumb = { { words.text("home"), words.text("path-home") } },
               .here = words.text("corrections"),
               .feed = words.text("path-corrections-feed") },
             symbols);
    return SiteFile { path, context.templates.expand("page-corrections", page) };
}

} // namespace tenue
