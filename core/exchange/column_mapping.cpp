// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_mapping.h"

#include "core/base/words.h"
#include "core/domain/named_values.h"
#include "core/domain/slug.h"
#include "core/exchange/text_encoding.h"

#include <QtCore/QSet>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array<NamedValue<PromiseField>, 14> FieldNames { {
    { PromiseField::Number, "number" },
    { PromiseField::Title, "title" },
    { PromiseField::Quote, "quote" },
    { PromiseField::Page, "page" },
    { PromiseField::Theme, "theme" },
    { PromiseField::Institutions, "institutions" },
    { PromiseField::Criteria, "criteria" },
    { PromiseField::Deadline, "deadline" },
    { PromiseField::DeadlineText, "deadlineText" },
    { PromiseField::VerdictSince, "verdictSince" },
    { PromiseField::VerdictReason, "verdictReason" },
    { PromiseField::Summary, "summary" },
    { PromiseField::Body, "body" },
    { PromiseField::CheckedOn, "checkedOn" },
} };

Error refusal(const QString &message)
{
    return { Error::Kind::BadInput, message };
}

bool isList(PromiseField field)
{
    return field == PromiseField::Theme || field == PromiseField::Institutions || field == PromiseField::Criteria;
}

bool isDate(PromiseField field)
{
    return field == PromiseField::Deadline || field == PromiseField::VerdictSince || field == PromiseField::CheckedOn;
}

/// What a source may say depends on what it feeds.
struct Abilities {
    bool isList = false;
    bool isDate = false;
    bool canBeWrong = false;
};

Result<> checkSource(const FieldSource &source, const QString &name, Abilities able)
{
    if (!source.isSet())
        return refusal(translate("ColumnMapping", "The mapping’s %1 needs a column or a constant.").arg(quoted(name)));
    if (!source.columns.isEmpty() && !source.constant.isEmpty())
        return refusal(
            translate("ColumnMapping", "The mapping’s %1 has both a column and a constant: keep one of them.")
                .arg(quoted(name)));
    if (!able.isList && (source.constant.size() > 1 || !source.separator.isEmpty()))
        return refusal(translate("ColumnMapping",
                                 "The mapping’s %1 is one text, not a list: remove the separator or the texts "
                                 "after the first.")
                           .arg(quoted(name)));
    if (source.allowsPeriods && !able.isDate)
        return refusal(translate("ColumnMapping", "The mapping’s %1 is no date: remove “periods”.").arg(quoted(name)));
    if (source.whenWrong == WhenWrong::LeaveOut && !able.canBeWrong)
        return refusal(
            translate("ColumnMapping", "The mapping’s %1 cannot be left out: remove “ifWrong”.").arg(quoted(name)));
    return {};
}

Result<> checkFields(const ColumnMapping &mapping)
{
    for (auto field = mapping.fields.begin(); field != mapping.fields.end(); ++field) {
        const bool date = isDate(field.key());
        const Abilities able { .isList = isList(field.key()), .isDate = date, .canBeWrong = date };
        if (const auto good = checkSource(*field, nameOf(field.key()), able); !good)
            return good;
    }
    if (!mapping.provides(PromiseField::Title))
        return refusal(translate("ColumnMapping", "The mapping does not say which column holds the title."));
    if (mapping.row.isEmpty() && mapping.fields.value(PromiseField::Number).columns.isEmpty())
        return refusal(translate("ColumnMapping",
                                 "The mapping does not say which column tells the rows apart: give the one of the "
                                 "number, or “row”."));
    if (mapping.provides(PromiseField::Page) && !mapping.source)
        return refusal(translate("ColumnMapping", "The mapping has a page but no source document: add “source”."));
    return {};
}

Result<> checkEvidence(const EvidenceSource &evidence)
{
    struct Part {
        const FieldSource &source;
        QString name;
        Abilities able;
    };
    const Part parts[] = {
        { evidence.title, u"evidence.title"_s, {} },
        { evidence.address, u"evidence.address"_s, { .canBeWrong = true } },
        { evidence.publisher, u"evidence.publisher"_s, {} },
        { evidence.author, u"evidence.author"_s, {} },
        { evidence.date, u"evidence.date"_s, { .isDate = true, .canBeWrong = true } },
        { evidence.key, u"evidence.key"_s, {} },
    };
    for (const auto &part : parts) {
        if (!part.source.isSet())
            continue;
        if (const auto good = checkSource(part.source, part.name, part.able); !good)
            return good;
    }
    if (!evidence.title.isSet() && !evidence.address.isSet())
        return refusal(translate("ColumnMapping", "Evidence in the mapping needs a title or an address."));
    if (!evidence.keyPrefix.isEmpty() && !isSlug(evidence.keyPrefix))
        return refusal(translate("ColumnMapping", "The prefix %1 of evidence may hold only a–z, 0–9 and hyphens.")
                           .arg(quoted(evidence.keyPrefix)));
    return {};
}

Result<> checkVerdict(const ColumnMapping &mapping)
{
    const auto &verdict = *mapping.verdict;
    if (const auto good = checkSource(verdict.text, u"verdict"_s, {}); !good)
        return good;
    QStringList keys { verdict.emptyKey };
    QSet<QString> written;
    for (const auto &value : verdict.values) {
        keys.append(value.key);
        const auto folded = value.written.simplified().toCaseFolded();
        if (folded.isEmpty() || written.contains(folded))
            return refusal(
                translate("ColumnMapping", "The value %1 is given twice or is empty in the mapping’s verdicts.")
                    .arg(quoted(value.written)));
        written.insert(folded);
    }
    for (const auto &key : std::as_const(keys)) {
        if (mapping.scale && !key.isEmpty() && !mapping.scale->find(key))
            return refusal(translate("ColumnMapping", "The mapping’s scale has no verdict %1, which its values name.")
                               .arg(quoted(key)));
    }
    return {};
}

Result<> checkContext(const ColumnMapping &mapping)
{
    const auto &encoding = mapping.format.encoding;
    if (!encoding.isEmpty() && !TextEncoding::named(encoding))
        return refusal(translate("ColumnMapping", "The encoding %1 is not known: choose one of %2.")
                           .arg(quoted(encoding), TextEncoding::names().join(u", "_s)));
    if (mapping.scale) {
        if (const auto good = mapping.scale->check(); !good)
            return good;
    }
    if (mapping.mandate) {
        auto mandate = *mapping.mandate;
        mandate.scale = ScaleId::create(); // it gets one when it is created
        return mandate.check();
    }
    return {};
}

} // namespace

QString nameOf(PromiseField field)
{
    return nameIn(FieldNames, field);
}

std::optional<PromiseField> promiseFieldNamed(QStringView name)
{
    return valueIn(FieldNames, name);
}

Result<> ColumnMapping::check() const
{
    if (list.trimmed().isEmpty())
        return refusal(translate("ColumnMapping",
                                 "The mapping’s list has no name: newer files of the list find their promises by it."));
    if (const auto good = checkFields(*this); !good)
        return good;
    for (const auto &piece : evidence) {
        if (const auto good = checkEvidence(piece); !good)
            return good;
    }
    if (verdict) {
        if (const auto good = checkVerdict(*this); !good)
            return good;
    }
    for (const auto &rule : skip) {
        if (rule.column.isEmpty())
            return refusal(translate("ColumnMapping", "A rule for rows to skip names no column."));
    }
    if (source && source->title.trimmed().isEmpty())
        return refusal(translate("ColumnMapping", "The mapping’s source document has no title."));
    return checkContext(*this);
}

} // namespace tenue
