// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/correction.h"

#include "core/base/words.h"
#include "core/domain/named_values.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array<NamedValue<CorrectionKind>, 3> KindNames { {
    { CorrectionKind::Factual, "factual" },
    { CorrectionKind::Clarification, "clarification" },
    { CorrectionKind::Update, "update" },
} };

} // namespace

QString nameOf(CorrectionKind kind)
{
    return nameIn(KindNames, kind);
}

std::optional<CorrectionKind> correctionKindNamed(QStringView name)
{
    return valueIn(KindNames, name);
}

QJsonObject Correction::toJson() const
{
    return { { u"number"_s, number },
             { u"kind"_s, nameOf(kind) },
             { u"sentence"_s, sentence },
             { u"from"_s, from.toString() } };
}

Correction Correction::read(JsonReader &reader)
{
    const auto number = reader.number("number");
    const auto kind = correctionKindNamed(reader.text("kind"));
    if (!kind)
        reader.refuse("kind", translate("Correction", "factual, clarification or update is wanted here"));
    const auto sentence = reader.text("sentence");
    const auto from = reader.revision("from");
    if (!from)
        reader.refuse("from", translate("Correction", "a revision is missing here"));
    return { number, kind.value_or(CorrectionKind::Factual), sentence, from.value_or(RevisionId(ContentHash::of({}))) };
}

} // namespace tenue
