// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QIcon>
#include <QtWidgets/QToolButton>

class QMenu;

namespace tenue
{

class SearchField;

/// One value that a chip offers.
struct ChipChoice {
    QString key;
    QString text;
    QIcon icon = {};
};

/// A filter as a small button: "+ Theme" while it lets everything through, "× Theme: mobility" in use.
///
/// Opens a menu of its choices, with a line to filter them where they are many. Several can be
/// chosen. The cross, Delete and the menu's first line let everything through again.
class Chip : public QToolButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &name, QWidget *parent = nullptr);

    void setChoices(const QList<ChipChoice> &choices);
    /// Emits nothing. Unknown keys are dropped.
    void setChosen(const QStringList &keys);
    QStringList chosen() const { return m_chosen; }

    QSize sizeHint() const override;

Q_SIGNALS:
    /// Somebody chose other values; none means: no filter.
    void chosenChanged(const QStringList &keys);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillMenu();
    void toggle(const QString &key);
    void choose(const QStringList &keys);
    void refresh();
    void showMatching(const QString &typed);
    bool isOnCross(const QPoint &position) const;

    QString m_name;
    QList<ChipChoice> m_choices;
    QStringList m_chosen;
    QMenu *m_menu;
};

} // namespace tenue
