// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/mandate.h"
#include "core/domain/source_document.h"
#include "core/domain/verdict_scale.h"
#include "core/exchange/cell_values.h"
#include "core/exchange/table.h"

#include <QtCore/QJsonObject>
#include <QtCore/QMap>

#include <optional>

namespace tenue
{

/// What of a promise a table can bring, one text at a time. Verdict and evidence are apart.
enum class PromiseField {
    Number,
    Title,
    Quote,
    Page, ///< in the mapping's source document
    Theme,
    Institutions,
    Criteria,
    Deadline,
    DeadlineText,
    VerdictSince,
    VerdictReason,
    Summary,
    Body,
    CheckedOn,
};

/// "number", "deadlineText" …: the name in the mapping's JSON.
QString nameOf(PromiseField field);
std::optional<PromiseField> promiseFieldNamed(QStringView name);

enum class WhenWrong { RefuseRow, LeaveOut };

/// Where a text comes from: a column, or always the same.
struct FieldSource {
    QStringList columns = {}; ///< the first that is not empty in a row counts
    QStringList constant = {}; ///< instead of columns; several texts for fields that are lists
    QString separator = {}; ///< lists: what divides the texts in a cell; line breaks always do
    bool allowsPeriods = false; ///< dates: "mai 2024" will do
    WhenWrong whenWrong = WhenWrong::RefuseRow; ///< dates and addresses that cannot be read
    bool isGuessed = false; ///< by guessMapping(); never written

    bool isSet() const { return !columns.isEmpty() || !constant.isEmpty(); }
    friend bool operator==(const FieldSource &, const FieldSource &) = default;
};

/// What is written in the verdict's column, and the verdict that it stands for.
struct VerdictValue {
    QString written;
    QString key;

    friend bool operator==(const VerdictValue &, const VerdictValue &) = default;
};

struct VerdictSource {
    FieldSource text = {};
    QList<VerdictValue> values = {};
    QString emptyKey = {}; ///< the verdict of an empty cell; without it such a row is refused

    friend bool operator==(const VerdictSource &, const VerdictSource &) = default;
};

/// One piece of evidence that a row can bring. A row without title and address brings none.
struct EvidenceSource {
    FieldSource title = {}; ///< where a row has none, the address stands for it
    FieldSource address = {};
    FieldSource publisher = {};
    FieldSource author = {};
    FieldSource date = {};
    FieldSource key = {}; ///< what tells it from other evidence, the same every year; becomes a slug
    QString keyPrefix = {}; ///< "bill" makes "bill-13191-12"

    friend bool operator==(const EvidenceSource &, const EvidenceSource &) = default;
};

/// Rows that hold no promise and are left out without a word: totals, notes.
struct SkipRule {
    QString column;
    QString equals; ///< the cell's text, spaces and case aside; empty for empty cells

    friend bool operator==(const SkipRule &, const SkipRule &) = default;
};

/// How a list of promises in a file becomes dossiers: which column is which field.
///
/// Its JSON form is a file that people keep beside their lists; `resources/schemas/
/// column-mapping.schema.json` describes it. A member that is not known there is refused by name,
/// since a mistyped one would otherwise be overlooked.
struct ColumnMapping {
    QString list; ///< names the list for ever: newer files of it find their promises by it
    TableFormat format;
    std::optional<WritingLanguage> language; ///< of dates and numbers in the file
    std::optional<Mandate> mandate; ///< found by its title, else created; its scale is `scale`
    std::optional<VerdictScale> scale;
    std::optional<SourceDocument> source; ///< where the promises were made; found by title, else created
    QString row; ///< the column that names a row in the list; empty: the number's
    QMap<PromiseField, FieldSource> fields;
    std::optional<VerdictSource> verdict;
    QList<EvidenceSource> evidence;
    QList<SkipRule> skip;

    QJsonObject toJson() const;
    static Result<ColumnMapping> fromJson(const QJsonObject &json);
    /// The bytes of a mapping's file. The errors name the member, or the line.
    static Result<ColumnMapping> parse(const QByteArray &bytes);

    /// A list's name, a title, a row or number; whatever is there is whole. The columns themselves
    /// are looked for when a table is at hand (`readPromiseRows()`).
    Result<> check() const;
    bool provides(PromiseField field) const { return fields.contains(field); }

    friend bool operator==(const ColumnMapping &, const ColumnMapping &) = default;
};

} // namespace tenue
