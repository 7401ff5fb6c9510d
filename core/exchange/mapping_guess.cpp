// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping_guess.h"

#include "core/domain/slug.h"
#include "core/exchange/cell_text.h"

#include <QtCore/QHash>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

/// Names as slugOf() writes them, the surest first. Fields are served in this order, so that a
/// column "promesa" is the quote where there is a title, and the title where there is none.
struct UsualNames {
    PromiseField field;
    QStringView names;
};

constexpr UsualNames Usual[] = {
    { PromiseField::Number, u"n no num numero number nr uid id ref reference" },
    { PromiseField::Title,
      u"titre title titulo intitule engagement promesse promise mesure proposition pledge commitment promesa "
      u"compromiso" },
    { PromiseField::Quote,
      u"citation quote cita texte-exact texte-integral texte text texto verbatim promesse promise promesa" },
    { PromiseField::Page, u"page pages p pagina" },
    { PromiseField::Theme,
      u"theme thematique chapitre domaine categorie rubrique area tema topic subject category sector secteur" },
    { PromiseField::Institutions, u"institution institutions institucion competence collectivite" },
    { PromiseField::Criteria, u"criteres critere criteria criterion criterios" },
    { PromiseField::Deadline, u"echeance date-limite deadline due-date plazo fecha-limite" },
    { PromiseField::VerdictReason, u"motif justification raison reason motivo razon" },
    { PromiseField::Summary, u"resume synthese summary resumen commentaire comment explication explanation ja-porque" },
    { PromiseField::Body, u"analyse evaluation-detaillee analysis analisis body" },
    { PromiseField::CheckedOn, u"verifie-le date-de-verification checked-on last-checked fecha-de-revision" },
};

constexpr QStringView VerdictNames
    = u"verdict avancement statut etat evaluation note status state progress rating avance-total avance estado";
constexpr QStringView EvidenceAddressNames = u"lien url link adresse address source-url enlace href";
constexpr QStringView EvidenceTitleNames
    = u"preuve titre-de-la-preuve titre-du-lien evidence evidence-title source sources titulo-proyecto fuente";

/// Gives each column away once.
class ColumnPicker
{
public:
    explicit ColumnPicker(const QStringList &header)
    {
        for (const auto &column : header) {
            const auto name = slugOf(column);
            if (!column.trimmed().isEmpty() && !m_columns.contains(name) && header.count(column) == 1)
                m_columns.insert(name, column);
        }
    }

    FieldSource pick(QStringView names)
    {
        for (const auto name : names.split(u' ')) {
            if (const auto column = m_columns.take(name.toString()); !column.isEmpty())
                return { .columns = { column }, .isGuessed = true };
        }
        return {};
    }

private:
    QHash<QString, QString> m_columns;
};

} // namespace

ColumnMapping guessMapping(const QStringList &header)
{
    ColumnMapping mapping;
    ColumnPicker picker(header);
    for (const auto &usual : Usual) {
        if (const auto source = picker.pick(usual.names); source.isSet())
            mapping.fields.insert(usual.field, source);
    }
    if (const auto source = picker.pick(VerdictNames); source.isSet())
        mapping.verdict = VerdictSource { .text = source };
    EvidenceSource evidence { .title = picker.pick(EvidenceTitleNames), .address = picker.pick(EvidenceAddressNames) };
    if (evidence.title.isSet() || evidence.address.isSet())
        mapping.evidence.append(evidence);
    if (!mapping.provides(PromiseField::Number) && mapping.provides(PromiseField::Title))
        mapping.row = mapping.fields.value(PromiseField::Title).columns.first();
    return mapping;
}

QList<ColumnValue> valuesIn(const Table &table, qsizetype column, qsizetype limit)
{
    QList<ColumnValue> values;
    QHash<QString, qsizetype> indexes;
    for (const auto &row : table.rows) {
        const auto text = comparable(row.cells.value(column));
        if (text.isEmpty())
            continue;
        const auto known = indexes.constFind(text);
        if (known != indexes.cend()) {
            ++values[*known].rows;
            continue;
        }
        if (values.size() == limit)
            break;
        indexes.insert(text, values.size());
        values.append({ oneLine(row.cells[column]), 1 });
    }
    return values;
}

QList<VerdictValue> guessVerdicts(const QList<ColumnValue> &values, const VerdictScale &scale)
{
    QHash<QString, QString> keys;
    for (const auto &verdict : scale.verdicts) {
        for (const auto &name : { verdict.key, verdict.label, verdict.shortLabel }) {
            if (!name.isEmpty())
                keys.insert(slugOf(name), verdict.key);
        }
    }
    QList<VerdictValue> guessed;
    for (const auto &value : values) {
        if (const auto key = keys.value(slugOf(value.text)); !key.isEmpty())
            guessed.append({ value.text, key });
    }
    return guessed;
}

} // namespace tenue
