// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/dossier_diff.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

using NameOf = std::function<QString(const QUuid &)>;

struct Field {
    const char *name;
    QString (*text)(const Promise &promise, const NameOf &nameOf);
};

QString dateText(const QDate &date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

template <typename List, typename Line>
QString linesOf(const List &list, Line line)
{
    QStringList lines;
    for (const auto &each : list)
        lines.append(line(each));
    return lines.join(u'\n');
}

const Field Fields[] = {
    { "title", [](const Promise &p, const NameOf &) { return p.title; } },
    { "number", [](const Promise &p, const NameOf &) { return QString::number(p.number); } },
    { "slug", [](const Promise &p, const NameOf &) { return p.slug; } },
    { "quote", [](const Promise &p, const NameOf &) { return p.quote; } },
    { "sources",
      [](const Promise &p, const NameOf &nameOf) {
          return linesOf(p.sources, [&](const SourcePlace &source) {
              return QString(nameOf(source.document.uuid()) + u' ' + source.page).trimmed();
          });
      } },
    { "themes",
      [](const Promise &p, const NameOf &nameOf) {
          return linesOf(p.themes, [&](const ThemeId &theme) { return nameOf(theme.uuid()); });
      } },
    { "institutions", [](const Promise &p, const NameOf &) { return p.institutions.join(u'\n'); } },
    { "criteria", [](const Promise &p, const NameOf &) { return p.criteria.join(u'\n'); } },
    { "deadline", [](const Promise &p, const NameOf &) { return dateText(p.deadline); } },
    { "deadlineText", [](const Promise &p, const NameOf &) { return p.deadlineText; } },
    { "verdict", [](const Promise &p, const NameOf &) { return p.verdict; } },
    { "verdictSince", [](const Promise &p, const NameOf &) { return dateText(p.verdictSince); } },
    { "verdictReason", [](const Promise &p, const NameOf &) { return p.verdictReason; } },
    { "summary", [](const Promise &p, const NameOf &) { return p.summary; } },
    { "body", [](const Promise &p, const NameOf &) { return p.body; } },
    { "evidence",
      [](const Promise &p, const NameOf &nameOf) {
          return linesOf(p.evidence, [&](const CitedEvidence &cited) { return nameOf(cited.evidence.uuid()); });
      } },
    { "checkedOn", [](const Promise &p, const NameOf &) { return dateText(p.checkedOn); } },
};

void add(DiffCounts &to, const DiffCounts &counts)
{
    to.paragraphsChanged += counts.paragraphsChanged;
    to.paragraphsInserted += counts.paragraphsInserted;
    to.paragraphsDeleted += counts.paragraphsDeleted;
    to.paragraphsMoved += counts.paragraphsMoved;
    to.wordsInserted += counts.wordsInserted;
    to.wordsDeleted += counts.wordsDeleted;
}

} // namespace

DossierDiff compareDossiers(const Promise &before, const Promise &after, const NameOf &nameOf)
{
    DossierDiff diff;
    diff.verdictBefore = before.verdict;
    diff.verdictAfter = after.verdict;
    for (const auto &field : Fields) {
        const QString old = field.text(before, nameOf);
        const QString now = field.text(after, nameOf);
        if (old == now)
            continue;
        diff.fields.append({ QString::fromLatin1(field.name), compareTexts(old, now) });
        add(diff.counts, diff.fields.last().text.counts);
    }
    return diff;
}

} // namespace tenue
