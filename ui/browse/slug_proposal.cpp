// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/slug_proposal.h"

#include "core/domain/slug.h"

#include <QtWidgets/QLineEdit>

namespace tenue
{

void proposeSlug(QLineEdit &title, QLineEdit &slug, std::function<bool()> isWanted)
{
    QObject::connect(&title, &QLineEdit::textEdited, &slug,
                     [&slug, isWanted = std::move(isWanted), proposed = QString()](const QString &typed) mutable {
                         if (!isWanted() || (!slug.text().isEmpty() && slug.text() != proposed))
                             return;
                         proposed = typed.trimmed().isEmpty() ? QString() : slugOf(typed);
                         slug.setText(proposed);
                     });
}

} // namespace tenue
