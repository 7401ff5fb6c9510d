// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/dossier_findings.h"

#include "core/base/words.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = DossierFinding::Kind;

void checkPromiseAsMade(const Promise &promise, QList<DossierFinding> &findings)
{
    if (promise.sources.isEmpty())
        findings.append(
            { Kind::NoSource,
              translate("DossierFindings", "No source says where the promise was made: add the document.") });
    if (promise.criteria.isEmpty())
        findings.append({ Kind::NoCriteria,
                          translate("DossierFindings", "Nothing says what would count as kept: write it down.") });
}

void checkCitations(const Promise &promise, const QStringList &keys, QList<DossierFinding> &findings)
{
    for (const auto &cited : promise.citedKeys()) {
        if (!keys.contains(cited))
            findings.append({ Kind::UnknownKey,
                              translate("DossierFindings",
                                        "The text cites %1, but the dossier has no such evidence: add it or correct "
                                        "the key.")
                                  .arg(u'@' + cited),
                              cited });
    }
    for (const auto &key : keys) {
        if (timesCited(promise.body, key) == 0)
            findings.append(
                { Kind::NeverCited,
                  translate("DossierFindings", "The evidence %1 is never cited: cite it or remove it.").arg(u'@' + key),
                  key });
    }
}

} // namespace

QList<DossierFinding> findingsOf(const Promise &promise, const QStringList &keys, Examined examined)
{
    QList<DossierFinding> findings;
    checkPromiseAsMade(promise, findings);
    if (examined == Examined::Yes && promise.summary.trimmed().isEmpty())
        findings.append(
            { Kind::NoSummary,
              translate("DossierFindings", "There is no summary: write one or two sentences for readers.") });
    checkCitations(promise, keys, findings);
    return findings;
}

qsizetype timesCited(const QString &body, const QString &key)
{
    return body.count(u"[@"_s + key + u']');
}

} // namespace tenue
