// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/verdict_scale.h"
#include "core/history/dossier_diff.h"
#include "core/store/workspace.h"

#include <QtCore/QHash>

namespace tenue
{

/// Two texts of a dossier and what became of the one on the way to the other.
struct Comparison {
    Promise before;
    Promise after;
    DossierDiff diff;
    VerdictScale scale;
};

/// The words by which people know the evidence, themes and documents of these dossiers.
QHash<QUuid, QString> namesIn(const Workspace &workspace, const QList<const Promise *> &dossiers);

/// Thread-safe: long texts are compared on another thread.
Comparison compared(const Promise &before, const Promise &after, const VerdictScale &scale,
                    const QHash<QUuid, QString> &names);

/// "Analysis", "Would count as kept if": what people call the field of this name.
QString fieldLabel(const QString &field);

/// "3 paragraphs changed", "1 moved", "2 sources added", "deadline": without the verdict.
QStringList summaryOf(const Comparison &comparison);
/// The whole in words, for screen readers: verdict, what changed, how many words.
QString spokenSummary(const Comparison &comparison);

} // namespace tenue
