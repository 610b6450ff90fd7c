# The second look: asked for, given, signed.

review-title = Review and sign
review-hint = A second person reads the audit again, remarks, says whether they agree, and can sign.
review-unnamed = Review
review-asked-name = Review asked for
review-ask = Ask for a review
review-give = Review now
# $date = a date
review-asked-on = asked for on { $date }
review-given-on = reviewed on { $date }
review-awaited = not given yet
review-agreed = in agreement with the whole
review-not-agreed = not in agreement with the whole

remarks-none = Make a remark
# $count = how many
remarks-some = { $count ->
    [one] One remark
   *[other] { $count } remarks
}
remarks-box = Your remark
remarks-add = Add the remark
remarks-solved = on a finding that is gone

signature-hint = The signature later shows what has changed since your review. The key stays in this browser; it is made at the first signature.
signature-sign = Sign the review
signature-remove = Remove the signature
signature-checking = The signature is being checked…
signature-holds = Signed on { $date }: the signature is right.
signature-broken = This signature is not right: the signed review was changed, or the signature comes from elsewhere. Do not rely on it.
signature-not-checked = This browser cannot check signatures. Open this file in a newer browser.
signature-not-here = This browser cannot sign, or the page does not come from a safe address (https). Try with a newer browser.
signature-no-digest = The audit holds a number that is too large to be signed, in a field that Limpide does not know.
signature-words = The key, in words. Compare them by telephone with whoever signed, in the same language:
signature-unchanged = Nothing has changed since.
signature-changed = { $count ->
    [one] One record changed since
   *[other] { $count } records changed since
}
signature-added = { $count ->
    [one] One record added since
   *[other] { $count } records added since
}
signature-removed = { $count ->
    [one] One record removed since
   *[other] { $count } records removed since
}
