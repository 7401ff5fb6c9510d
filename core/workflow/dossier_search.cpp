// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/dossier_search.h"

#include "core/store/workspace.h"
#include "core/text/citation.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype Around = 60;

DossierPlace placeIn(const PromiseRow &row, DossierText text, const QString &whole, const TextPlace &place)
{
    const auto end = place.start + place.length;
    const auto lineStart = whole.lastIndexOf(u'\n', place.start - 1) + 1;
    auto lineEnd = whole.indexOf(u'\n', end);
    lineEnd = lineEnd < 0 ? whole.size() : lineEnd;
    const auto from = std::max(place.start == 0 ? 0 : lineStart, place.start - Around);
    return { row.promise,
             row.number,
             row.title,
             row.head,
             text,
             place,
             whole.mid(from, place.start - from),
             whole.mid(place.start, place.length),
             whole.mid(end, std::min(lineEnd - end, Around)) };
}

// A key that became another word would cite nothing.
bool isInCitation(const QString &whole, const TextPlace &place)
{
    const auto open = whole.lastIndexOf("[@"_L1, place.start);
    const auto close = open < 0 ? -1 : whole.indexOf(u']', open);
    return close >= place.start && nextCitation(whole.mid(open, close + 1 - open).toUtf8(), 0).start == 0;
}

} // namespace

Result<QList<DossierPlace>> findInDossiers(Workspace &workspace, const TextSearch &search)
{
    const auto finder = TextFinder::of(search);
    if (!finder)
        return finder.error();
    const auto rows = workspace.promises().rows();
    if (!rows)
        return rows.error();
    QList<DossierPlace> all;
    for (const auto &row : *rows) {
        const auto loaded = workspace.entities().at<Promise>(entityOf(row.promise), row.head);
        if (!loaded)
            return loaded.error();
        for (const auto text : { DossierText::Summary, DossierText::Body }) {
            const auto &whole = textOf(loaded->value, text);
            const auto places = finder->find(whole);
            if (!places)
                return places.error();
            for (const auto &place : *places) {
                if (!isInCitation(whole, place))
                    all.append(placeIn(row, text, whole, place));
            }
        }
    }
    return all;
}

} // namespace tenue
