// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/promise.h"

namespace tenue
{

/// Something about a dossier that its author should look at before it is submitted.
struct DossierFinding {
    enum class Kind { UnknownKey, NeverCited, NoSummary, NoSource, NoCriteria };

    Kind kind;
    QString message; ///< one sentence
    QString key = {}; ///< the evidence's, where the finding is about one
};

/// Whether anybody has given the promise a verdict yet.
enum class Examined { No, Yes };

/// What is missing in `promise`; `keys` are those of its evidence, in their order. A promise that
/// nobody has examined needs no summary.
QList<DossierFinding> findingsOf(const Promise &promise, const QStringList &keys, Examined examined);

/// How often the text cites `key`.
qsizetype timesCited(const QString &body, const QString &key);

} // namespace tenue
