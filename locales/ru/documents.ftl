# Papers handed in.

document-papers = Документы
document-fetched = Этот документ ведомство получает само.
document-none = Не подано
document-not-asked = Эти документы подавать не нужно. Их выдало государство, и ведомство получает их само:
document-choose = Выберите файл
document-choose-several = Выберите один или несколько файлов
document-upload = Загрузить
document-remove = Удалить
document-reuse = Использовать этот
document-given = Файлы, которые вы подали
document-earlier = Файлы, которые вы раньше подали для того же документа
document-full = Больше файлов добавить нельзя. Чтобы подать другой, сначала удалите один.
document-limits = { $formats }, до { $size } каждый
document-limits-several = { $formats }, до { $size } каждый, не больше { $files } файлов
document-detail = { $format }, { $size }, подан { $at }
document-or = { $list } или { $last }

## The scan for malware

document-scan-pending = Проверяется на вредоносные программы
document-scan-failed = Проверить не удалось
document-scan-infected = Отклонено: найдена вредоносная программа
document-scan-off = Не проверено на вредоносные программы

## In the browser, while files are sent

document-drop = Файлы можно также перетащить на поле ниже.
document-sending = Отправляется:
document-failed = Не удалось отправить файл. Проверьте соединение и снова нажмите «Загрузить».

## What is wrong with a file, and what to do. $name is the file’s name.

document-fault-missing = Загрузите не меньше { $least ->
    [one] { $least } файла
   *[other] { $least } файлов
}
document-fault-empty = Выберите файл, который не пуст
document-fault-too-large = «{ $name }» больше { $size }. Уменьшите файл, например отсканируйте с меньшим разрешением, и загрузите ещё раз
document-fault-too-many = Можно подать { $files ->
    [one] не больше { $files } файла
   *[other] не больше { $files } файлов
}. Удалите один, прежде чем загружать другой
document-fault-format = «{ $name }» на самом деле не { $formats }. Сохраните файл в одном из этих форматов и загрузите ещё раз
document-fault-picture-unreadable = Изображение «{ $name }» повреждено. Снимите или сохраните его заново и загрузите
document-fault-picture-pixels = В изображении «{ $name }» слишком много точек. Сохраните его меньшим, до 40 мегапикселей, и загрузите ещё раз
document-fault-picture-proportion = Изображение «{ $name }» не той пропорции, которая нужна для этого документа. Обрежьте его вертикально, в пропорции 3,5 см в ширину на 4,5 см в высоту, и загрузите ещё раз
document-fault-pdf-unreadable = PDF «{ $name }» повреждён или неполон. Сохраните его заново и загрузите
document-fault-pdf-encrypted = PDF «{ $name }» защищён. Сохраните его без пароля и защиты и загрузите ещё раз
document-fault-pdf-active = PDF «{ $name }» содержит программу, форму или другой файл. Напечатайте его в новый PDF и загрузите
document-fault-pdf-complex = PDF «{ $name }» нельзя проверить. Напечатайте его в новый PDF и загрузите
document-fault-infected = «{ $name }» содержит вредоносную программу. Проверьте устройство, сделайте документ заново и загрузите

access-document = Открыл поданный документ
