// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/dossier_evidence_model.h"

#include "core/base/words.h"
#include "core/workflow/dossier_findings.h"

#include <QtCore/QLocale>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

QString withoutAccents(const QString &text)
{
    QString folded = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    folded.removeIf([](QChar letter) { return letter.category() == QChar::Mark_NonSpacing; });
    return folded;
}

QString originOf(const Evidence &evidence)
{
    QStringList parts { evidence.publisher, QLocale().toString(evidence.date, u"d MMM yyyy"_s) };
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

QString citedWords(qsizetype times)
{
    return times == 0 ? translate("DossierEvidence", "never cited")
                      : translate("DossierEvidence", "cited %n time(s)", nullptr, int(times));
}

void DossierEvidenceModel::setEvidence(const QList<EditedEvidence> &evidence)
{
    if (m_all == evidence)
        return;
    m_all = evidence;
    show();
}

void DossierEvidenceModel::setFilter(const QString &words)
{
    const auto folded = withoutAccents(words).split(u' ', Qt::SkipEmptyParts);
    if (folded == m_words)
        return;
    m_words = folded;
    show();
}

void DossierEvidenceModel::setCited(Cited wanted)
{
    if (wanted == m_cited)
        return;
    m_cited = wanted;
    show();
}

int DossierEvidenceModel::uncitedCount() const
{
    return int(std::count_if(m_all.cbegin(), m_all.cend(),
                             [this](const EditedEvidence &each) { return timesCited(m_body, each.value.key) == 0; }));
}

void DossierEvidenceModel::setBody(const QString &body)
{
    m_body = body;
    if (m_cited == Cited::Never)
        return show();
    for (int row = 0; row < m_shown.size(); ++row) {
        const auto cited = timesCited(body, m_shown[row].evidence.value.key);
        if (cited == m_shown[row].cited)
            continue;
        m_shown[row].cited = cited;
        Q_EMIT dataChanged(index(row), index(row), { CitedRole, Qt::AccessibleTextRole });
    }
}

void DossierEvidenceModel::show()
{
    beginResetModel();
    m_shown.clear();
    for (const auto &each : std::as_const(m_all)) {
        const auto cited = timesCited(m_body, each.value.key);
        if (isWanted(each.value) && (m_cited == Cited::All || cited == 0))
            m_shown.append({ each, cited });
    }
    endResetModel();
}

bool DossierEvidenceModel::isWanted(const Evidence &evidence) const
{
    const QString all
        = withoutAccents(evidence.key + u' ' + evidence.title + u' ' + evidence.publisher + u' ' + evidence.author);
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) { return all.contains(word); });
}

int DossierEvidenceModel::rowOf(const EvidenceId &id) const
{
    const auto found
        = std::find_if(m_shown.cbegin(), m_shown.cend(), [&](const Row &row) { return row.evidence.id == id; });
    return found == m_shown.cend() ? -1 : static_cast<int>(found - m_shown.cbegin());
}

int DossierEvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant DossierEvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &row = m_shown[index.row()];
    const auto &evidence = row.evidence.value;
    switch (role) {
    case KeyRole:
        return evidence.key;
    case Qt::DisplayRole:
    case TitleRole:
        return evidence.title;
    case OriginRole:
        return originOf(evidence);
    case CitedRole:
        return row.cited;
    case HasAddressRole:
        return !evidence.address.isEmpty();
    case Qt::ToolTipRole:
        return evidence.address.isEmpty() ? evidence.title : evidence.title + u'\n' + evidence.address.toString();
    case Qt::AccessibleTextRole:
        return QStringList { evidence.title, u'@' + evidence.key, originOf(evidence), citedWords(row.cited) }.join(
            u", "_s);
    default:
        return {};
    }
}

} // namespace tenue
