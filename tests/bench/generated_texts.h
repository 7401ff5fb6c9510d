// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/promise.h"

#include <QtCore/QRandomGenerator>

namespace tenue
{

/// Texts like those of a newsroom: words of French shape, some common and most rare, in sentences and
/// paragraphs. The same seed gives the same texts.
class GeneratedTexts
{
public:
    explicit GeneratedTexts(quint32 seed);

    QString sentence(int words);
    /// A dossier whose body has some `bytes` bytes.
    Promise promise(const MandateId &mandate, int number, int bytes);
    /// The dossier after a day's work: a few words changed, a dated sentence more, one less.
    void edit(Promise &promise);

private:
    QString word();

    QRandomGenerator m_random;
    QStringList m_words;
};

} // namespace tenue
