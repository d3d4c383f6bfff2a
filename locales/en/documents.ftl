# Papers handed in.

document-papers = Papers
document-fetched = The agency fetches this itself.
document-none = Not handed in
document-not-asked = You do not need to hand in these papers. The state issued them, and the agency fetches them itself:
document-choose = Choose a file
document-choose-several = Choose one or more files
document-upload = Upload
document-remove = Remove
document-reuse = Use this
document-given = Files you have handed in
document-earlier = Files you gave earlier for the same paper
document-full = You cannot add more files. To hand in another one, first remove one.
document-limits = { $formats }, up to { $size } each
document-limits-several = { $formats }, up to { $size } each, up to { $files } files
document-detail = { $format }, { $size }, handed in { $at }
document-or = { $list } or { $last }

## The scan for malware

document-scan-pending = Being scanned for malware
document-scan-failed = Could not be scanned
document-scan-infected = Refused: malware found
document-scan-off = Not scanned for malware

## In the browser, while files are sent

document-drop = You can also drop files onto the field below.
document-sending = Sending:
document-failed = The file could not be sent. Check your connection and press “Upload” again.

## What is wrong with a file, and what to do. $name is the file’s name.

document-fault-missing = Upload at least { $least ->
    [one] one file
   *[other] { $least } files
}
document-fault-empty = Choose a file that is not empty
document-fault-too-large = “{ $name }” is larger than { $size }. Make it smaller, for example by scanning at a lower resolution, and upload it again
document-fault-too-many = You can hand in { $files ->
    [one] only one file
   *[other] up to { $files } files
}. Remove one before you upload another
document-fault-format = “{ $name }” is not really { $formats }. Save it as one of these and upload it again
document-fault-picture-unreadable = The picture “{ $name }” is damaged. Take or save it again and upload the new one
document-fault-picture-pixels = The picture “{ $name }” has too many pixels. Save it smaller, up to 40 megapixels, and upload it again
document-fault-picture-proportion = The picture “{ $name }” does not have the proportion that this paper asks for. Cut it upright, in the proportion 3.5 cm wide to 4.5 cm high, and upload it again
document-fault-pdf-unreadable = The PDF “{ $name }” is damaged or incomplete. Save it again and upload the new one
document-fault-pdf-encrypted = The PDF “{ $name }” is locked. Save it without a password or protection and upload it again
document-fault-pdf-active = The PDF “{ $name }” contains a program, a form or another file. Print it to a new PDF and upload that
document-fault-pdf-complex = The PDF “{ $name }” cannot be checked. Print it to a new PDF and upload that
document-fault-infected = “{ $name }” contains malware. Check your device, make the paper anew and upload it

access-document = Opened a paper that was handed in
