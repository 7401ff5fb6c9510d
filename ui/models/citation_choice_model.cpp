// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/citation_choice_model.h"

#include "core/base/words.h"
#include "ui/models/folded_text.h"

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

void CitationChoiceModel::setChoices(const QList<CitationChoice> &choices)
{
    m_all = choices;
    m_folded.clear();
    for (const auto &choice : choices)
        m_folded.append(folded(QString(choice.key + u' ' + choice.title + u' ' + choice.origin)));
    show();
}

void CitationChoiceModel::setFilter(const QString &words)
{
    m_words = folded(words).split(' ');
    m_words.removeAll(QByteArray());
    show();
}

void CitationChoiceModel::show()
{
    beginResetModel();
    m_shown.clear();
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        if (std::all_of(m_words.cbegin(), m_words.cend(),
                        [&](const QByteArray &word) { return m_folded[i].contains(word); }))
            m_shown.append(i);
    }
    endResetModel();
}

int CitationChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant CitationChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &choice = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return choice.title;
    case KeyRole:
        return choice.key;
    case OriginRole:
        return choice.origin;
    case InDossierRole:
        return choice.isInDossier;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList parts { choice.title, u'@' + choice.key, choice.origin };
        if (!choice.isInDossier)
            parts.append(translate("CitationChoice", "from another dossier"));
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

} // namespace tenue
