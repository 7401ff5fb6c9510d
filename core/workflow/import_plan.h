// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/theme.h"
#include "core/exchange/promise_rows.h"
#include "core/store/workspace.h"
#include "core/workflow/editing_desk.h"

namespace tenue
{

/// A file of promises, and how it is to be read.
struct ImportRequest {
    QString fileName; ///< without its folder, for the record
    QByteArray bytes;
    ColumnMapping mapping;
    QDate asOf; ///< as of when the file holds
    std::optional<MandateId> mandate = {}; ///< instead of the one that the mapping names
};

/// What an import does to one promise.
struct PlannedPromise {
    enum class Kind { New, Changed, Unchanged };

    Kind kind = Kind::New;
    qsizetype row = 0; ///< in the table's rows
    PromiseId promise;
    std::optional<RevisionId> base = {}; ///< the head that it is based on; none for a new one
    Promise value;
    QList<EditedEvidence> evidence = {}; ///< that the workspace does not have yet
    QStringList changedFields = {}; ///< by their names in JSON
};

/// A promise of the list that the file does not hold any more. It is reported, never deleted.
struct VanishedPromise {
    PromiseId promise;
    QString row;
    int number = 0;
    QString title;
};

/// Everything that an import would do, told before anything is done.
struct ImportPlan {
    Table table;
    MandateId mandate;
    std::optional<Mandate> newMandate = {};
    std::optional<std::pair<ScaleId, VerdictScale>> newScale = {};
    QList<std::pair<ThemeId, Theme>> newThemes = {};
    std::optional<std::pair<SourceDocumentId, SourceDocument>> newDocument = {};
    QList<PlannedPromise> promises = {};
    QList<RowFault> refused = {};
    QList<RowFault> leftOut = {}; ///< cells that were not taken, with the reason; their rows are
    QList<VanishedPromise> vanished = {};
    QStringList notes = {}; ///< what people should know beforehand, a sentence each
    qsizetype blank = 0;
    qsizetype skipped = 0;

    int count(PlannedPromise::Kind kind) const;
};

/// Works out what `request` would do to `workspace`; writes nothing.
///
/// A row whose promise was imported before is compared with what the last import brought, field by
/// field: what the file changed since is taken, unless a person has changed the same field too;
/// that is left as it is and told. Fails as a whole where the file or the mapping cannot be used.
Result<ImportPlan> planImport(Workspace &workspace, const ImportRequest &request);

} // namespace tenue
