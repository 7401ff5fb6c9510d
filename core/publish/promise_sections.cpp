// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/promise_sections.h"

#include "core/domain/web_address.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int OpenNews = 3;

void addNews(PageValues list, const SiteWords &words, const PublicNews &news)
{
    auto item = list.add("ITEM");
    setDay(item, words, news.date);
    if (isWebAddress(news.address)) {
        auto link = item.add("LINKED");
        link.set("NAME", news.title);
        link.set("ADDRESS", news.address.toString(QUrl::FullyEncoded));
    } else {
        item.addText("PLAIN", news.title);
    }
    item.addText("TEXT_OF", news.text);
}

QString answerLine(const SiteWords &words, const PublicReply &reply)
{
    switch (reply.status) {
    case ReplyStatus::Answered:
        return words.text("reply-answered", { words.date(reply.answeredOn) });
    case ReplyStatus::Declined:
        return words.text("reply-declined", { words.date(reply.answeredOn) });
    case ReplyStatus::Silent:
        return reply.answerDue.isValid() ? words.text("reply-silent-on", { words.date(reply.answerDue) })
                                         : words.text("reply-silent");
    case ReplyStatus::Waiting:
        return words.text("reply-waiting");
    }
    Q_UNREACHABLE();
}

void addLine(PageValues part, const QString &name, const QString &text)
{
    auto line = part.add("LINE");
    line.set("NAME", name);
    line.set("TEXT", text);
}

const char *wordOf(RelationKind kind)
{
    switch (kind) {
    case RelationKind::Related:
        return "relation-related";
    case RelationKind::SplitFrom:
        return "relation-split-from";
    case RelationKind::SplitInto:
        return "relation-split-into";
    case RelationKind::MergedInto:
        return "relation-merged-into";
    }
    Q_UNREACHABLE();
}

} // namespace

QString pathOf(const ImageFile &file)
{
    return u"images/"_s + file.blob.toString().first(20) + (file.mediaType == "image/webp"_L1 ? u".webp"_s : u".jpg"_s);
}

void setFigure(PageValues page, const char *name, const PageLinks &links, const LeadImage &image)
{
    if (image.files.isEmpty())
        return;
    auto figure = page.add(name);
    const auto &first = image.files.first();
    figure.set("FILE", links.to(pathOf(first)));
    QStringList set;
    for (const auto &file : image.files)
        set.append(links.to(pathOf(file)) + u' ' + QString::number(file.width) + u'w');
    if (set.size() > 1)
        figure.add("SET").set("FILES", set.join(u", "_s));
    figure.set("WIDTH", first.width);
    figure.set("HEIGHT", first.height);
    figure.set("ALT", image.alternativeText);
    figure.set("CAPTION", image.caption.isEmpty() ? image.credit : image.caption + u' ' + image.credit);
}

void setCriteria(PageValues page, const SiteContext &context, const PublicPromise &promise, VerdictSymbols &symbols)
{
    if (promise.criteria.isEmpty())
        return;
    const auto &scale = context.site.mandates[promise.mandate].scale;
    auto criteria = page.add("CRITERIA");
    for (const auto &criterion : promise.criteria) {
        auto item = criteria.add("CRITERION");
        item.set("TEXT", criterion);
        for (const auto &given : promise.criterionVerdicts) {
            if (given.criterion != criterion || given.verdict.isEmpty())
                continue;
            auto judged = item.add("JUDGED");
            setVerdict(judged, verdictNamed(scale, given.verdict), symbols);
            judged.set("NOTE", given.note.isEmpty() ? QString() : u" · "_s + given.note);
            break;
        }
    }
}

void setReplies(PageValues page, const SiteContext &context, const PublicPromise &promise)
{
    if (promise.replies.isEmpty())
        return;
    const auto &words = context.words;
    auto section = page.add("REPLIES");
    for (const auto &reply : promise.replies) {
        auto part = section.add("REPLY");
        const auto asked = reply.channel.isEmpty()
            ? words.text("reply-asked", { words.date(reply.askedOn), reply.to })
            : words.text("reply-asked-by", { words.date(reply.askedOn), reply.to, reply.channel });
        addLine(part, words.text("reply-question"), asked);
        if (reply.answerDue.isValid())
            addLine(part, words.text("reply-due"), words.text("reply-due-on", { words.date(reply.answerDue) }));
        addLine(part, words.text("reply-answer"), answerLine(words, reply));
        part.addText("QUESTION", reply.question);
        if (reply.answer.isEmpty())
            continue;
        auto answer = part.add("ANSWER");
        for (const auto &paragraph : reply.answer.split(u'\n', Qt::SkipEmptyParts))
            answer.add("PARAGRAPH").set("TEXT", paragraph);
    }
}

void setNews(PageValues page, const SiteContext &context, const PublicPromise &promise)
{
    const auto &words = context.words;
    if (promise.news.isEmpty()) {
        page.add("NO_NEWS");
        return;
    }
    auto list = page.add("NEWS");
    PageValues older = list;
    for (int i = 0; i < promise.news.size(); ++i) {
        if (i == OpenNews) {
            older = page.add("OLDER_NEWS");
            older.set("SUMMARY", words.text("older-news", { QString::number(promise.news.size() - OpenNews) }));
        }
        addNews(i < OpenNews ? list : older, words, context.site.news[promise.news[i]]);
    }
}

void setCorrections(PageValues page, const SiteContext &context, const PublicPromise &promise)
{
    if (promise.corrections.isEmpty())
        return;
    const auto &words = context.words;
    auto section = page.add("CORRECTIONS");
    for (const auto &correction : promise.corrections) {
        auto item = section.add("CORRECTION");
        setDay(item, words, correction.date);
        const QByteArray kind = "correction-" + correction.kind.toLatin1();
        item.set("KIND", correction.kind.isEmpty() ? QString() : u" · "_s + words.text(kind.constData()));
        item.set("SENTENCE", correction.sentence);
    }
}

void setRelated(PageValues page, const SiteContext &context, const PageLinks &links, const PublicPromise &promise,
                VerdictSymbols &symbols)
{
    if (promise.relations.isEmpty())
        return;
    auto section = page.add("RELATED");
    for (const auto &relation : promise.relations) {
        const auto &other = context.site.promises[relation.promise];
        auto item = section.add("OTHER");
        setVerdict(item, verdictOf(context.site, other), symbols);
        item.set("TITLE", other.title);
        item.set("ADDRESS", links.to(context.words.text("path-promise", { other.slug })));
        if (relation.kind != RelationKind::Related)
            item.set("RELATION", context.words.text(wordOf(relation.kind)) + u" · "_s);
    }
}

void setFollowing(PageValues page, const SiteContext &context, const PublicPromise &promise)
{
    const auto &site = context.site;
    const auto permalink = PageLinks(site, context.words.text("path-promise", { promise.slug })).permalink();
    if (isWebAddress(site.alertsEndpoint)) {
        auto form = page.add("ALERTS");
        form.set("ACTION", site.alertsEndpoint.toString(QUrl::FullyEncoded));
        form.set("SLUG", promise.slug);
    }
    if (isWebAddress(site.tipsEndpoint)) {
        auto form = page.add("TIPS");
        form.set("ACTION", site.tipsEndpoint.toString(QUrl::FullyEncoded));
        form.set("SLUG", promise.slug);
    } else if (!site.contact.isEmpty()) {
        page.add("CONTACT").setHtml("ADDRESS_HTML", mailAddress(site.contact));
    }
    page.add("MAIL").setHtml("ADDRESS_HTML",
                             "mailto:?subject=" + QUrl::toPercentEncoding(promise.title)
                                 + "&amp;body=" + QUrl::toPercentEncoding(permalink));
}

} // namespace tenue
