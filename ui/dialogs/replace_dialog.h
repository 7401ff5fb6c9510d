// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/desks.h"
#include "core/workflow/dossier_search.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace tenue
{

class DossierPlaceModel;
class EmptyState;
class LongWork;
class StripStack;
class TextLabel;

/// Finds something in the texts of all dossiers, shows every place with the words around it, and
/// replaces those that are ticked: one revision a dossier, with a reason.
class ReplaceDialog : public QDialog
{
    Q_OBJECT

public:
    /// `desks` outlives it.
    explicit ReplaceDialog(Desks &desks, QWidget *parent = nullptr);
    ~ReplaceDialog() override;

Q_SIGNALS:
    /// So many dossiers have a new revision.
    void replaced(int dossiers);

private:
    QCheckBox *newOption(const QString &name, const QString &words);
    QWidget *newFields();
    QWidget *newOptions();
    QWidget *newTable();
    QWidget *newFoot();
    bool eventFilter(QObject *watched, QEvent *event) override;
    TextSearch search() const;
    void find();
    void showFound(const Result<QList<DossierPlace>> &found);
    void replace();
    void tellOutcome(const DossiersChanged &outcome);
    void refresh();
    QString proposedReason() const;

    Desks &m_desks;
    DossierPlaceModel *m_places;
    LongWork *m_finding;
    StripStack *m_strips;
    QLineEdit *m_find;
    QLineEdit *m_with;
    QCheckBox *m_case;
    QCheckBox *m_accents;
    QCheckBox *m_word;
    QCheckBox *m_expression;
    QPushButton *m_search;
    QTableView *m_table;
    EmptyState *m_empty;
    TextLabel *m_count;
    QPushButton *m_tickAll;
    QPushButton *m_tickNone;
    QLineEdit *m_reason;
    QPushButton *m_replace;
    TextSearch m_searched; ///< what the list holds
    bool m_hasSearched = false;
    QHash<PromiseId, QString> m_refusals; ///< to show once the list is made again
};

} // namespace tenue
