// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/authorship_words.h"

#include "core/base/words.h"

namespace tenue
{

using namespace Qt::StringLiterals;

QString authorshipWords(const Authorship &authorship, const SentenceAuthorship &sentence, const Catalogue &catalogue)
{
    const auto nameOf = [&](const Origin &origin) {
        const auto *staff = catalogue.staff(origin.author);
        return staff ? staff->name : translate("Authorship", "somebody unknown");
    };
    const auto &main = authorship.origins[sentence.main];
    QString words = translate("Authorship", "Written by %1 on %2, revision %3")
                        .arg(nameOf(main), momentInWords(main.at), main.revision.shortForm());
    if (sentence.last < 0 || sentence.last == sentence.main)
        return words;
    const auto &last = authorship.origins[sentence.last];
    return words + u" · "_s
        + translate("Authorship", "last touched by %1 on %2").arg(nameOf(last), momentInWords(last.at));
}

QString evidenceWords(const SentenceAuthorship &sentence)
{
    return sentence.evidence.isEmpty()
        ? translate("Authorship", "No evidence is cited in this sentence.")
        : translate("Authorship", "On the evidence: %1").arg(sentence.evidence.join(u", "_s));
}

} // namespace tenue
