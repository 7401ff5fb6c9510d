// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/paste.h"

#include "core/base/words.h"
#include "core/text/paste_reader.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <cstring>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype MostBytes = 8'000'000;
constexpr qsizetype LongestCondition = 200;

/// Without what embedded pictures hold: they are counted from their tags, and may be of any size.
QByteArray withoutData(const QByteArray &html)
{
    QByteArray out;
    qsizetype done = 0;
    for (auto at = html.indexOf("data:"); at >= 0; at = html.indexOf("data:", at)) {
        at += 5;
        const auto end = at + static_cast<qsizetype>(std::strcspn(html.constData() + at, "\"') >\n"));
        if (end - at > 64) {
            out += QByteArrayView(html).sliced(done, at - done);
            done = end;
        }
        at = end;
    }
    return done == 0 ? html : out + html.mid(done);
}

/// Without "<![if !supportLists]>" and the like, which Word writes between its tags.
void removeConditions(QByteArray &html)
{
    for (auto at = html.indexOf("<!["); at >= 0; at = html.indexOf("<![", at)) {
        const auto end = html.indexOf("]>", at);
        if (end < 0)
            return;
        std::fill(html.begin() + at, html.begin() + std::min(end + 2, at + LongestCondition), ' ');
    }
}

bool isTracker(QStringView name)
{
    static const QStringList names { u"fbclid"_s,      u"gclid"_s,        u"dclid"_s,      u"gbraid"_s,
                                     u"wbraid"_s,      u"msclkid"_s,      u"yclid"_s,      u"mc_cid"_s,
                                     u"mc_eid"_s,      u"igshid"_s,       u"twclid"_s,     u"ttclid"_s,
                                     u"li_fat_id"_s,   u"_hsenc"_s,       u"_hsmi"_s,      u"vero_id"_s,
                                     u"oly_enc_id"_s,  u"oly_anon_id"_s,  u"xtor"_s,       u"at_medium"_s,
                                     u"at_campaign"_s, u"mtm_campaign"_s, u"mtm_source"_s, u"mtm_medium"_s,
                                     u"pk_campaign"_s, u"pk_source"_s,    u"wt_mc"_s };
    return name.startsWith(u"utm_", Qt::CaseInsensitive) || names.contains(name.toString(), Qt::CaseInsensitive);
}

bool isOneWebAddress(const QString &text)
{
    return (text.startsWith("https://"_L1, Qt::CaseInsensitive) || text.startsWith("http://"_L1, Qt::CaseInsensitive))
        && !text.contains(u' ') && !text.contains(u'\n') && !text.contains(u'<') && QUrl(text).isValid()
        && !QUrl(text).host().isEmpty();
}

} // namespace

PastedText markdownFromHtml(const QByteArray &html)
{
    PastedText pasted;
    auto bounded = withoutData(html);
    if (bounded.size() > MostBytes) {
        bounded.truncate(MostBytes);
        pasted.omissions.shortened = true;
    }
    bounded.replace('\0', ' ');
    removeConditions(bounded);
    PasteReader reader(pasted.omissions);
    HtmlDocument(bounded).visit(reader);
    pasted.markdown = reader.markdown();
    return pasted;
}

QString messageOf(const PasteOmissions &omissions)
{
    QStringList parts;
    const auto add = [&parts](int count, const char *words) {
        if (count > 0)
            parts.append(translate("Paste", words, nullptr, count));
    };
    add(omissions.images, QT_TRANSLATE_N_NOOP("Paste", "%n picture(s)"));
    add(omissions.scripts, QT_TRANSLATE_N_NOOP("Paste", "%n script(s)"));
    add(omissions.embeds, QT_TRANSLATE_N_NOOP("Paste", "%n embedded element(s)"));
    add(omissions.links, QT_TRANSLATE_N_NOOP("Paste", "%n link(s) that lead nowhere on the web"));
    add(omissions.trackers, QT_TRANSLATE_N_NOOP("Paste", "what followed readers in %n link(s)"));
    if (omissions.shortened)
        parts.append(translate("Paste", "the end, since the text is too long"));
    if (parts.isEmpty())
        return {};
    return translate("Paste", "Pasted without: %1.").arg(parts.join(translate("Paste", ", ")));
}

std::optional<QString> linkedSelection(const QString &selection, const QString &pasted)
{
    const auto address = pasted.trimmed();
    const auto words = selection.trimmed();
    if (words.isEmpty() || words.contains(u'\n') || words.contains(QChar::ParagraphSeparator) || words.contains(u"]("_s)
        || isOneWebAddress(words) || !isOneWebAddress(address))
        return std::nullopt;
    const auto begin = selection.indexOf(words);
    auto target = withoutTracking(address);
    target.replace(u'(', u"%28"_s).replace(u')', u"%29"_s);
    return selection.left(begin) + u'[' + words + u"](" + target + u')' + selection.mid(begin + words.size());
}

QString withoutTracking(const QString &address)
{
    const auto question = address.indexOf(u'?');
    if (question < 0)
        return address;
    const auto hash = address.indexOf(u'#', question);
    const auto fragment = hash < 0 ? QString() : address.mid(hash);
    const auto query = address.mid(question + 1, hash < 0 ? -1 : hash - question - 1);
    QStringList kept;
    for (const auto &parameter : query.split(u'&')) {
        if (!isTracker(
                QStringView(parameter).left(parameter.contains(u'=') ? parameter.indexOf(u'=') : parameter.size())))
            kept.append(parameter);
    }
    const auto rest = kept.join(u'&');
    return address.left(question) + (rest.isEmpty() ? QString() : u'?' + rest) + fragment;
}

} // namespace tenue
