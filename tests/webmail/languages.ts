/**
 * The host's words in its users' languages. Only what a person reads or a screen reader says
 * changes with the language; nothing else on the page does (selectors.md, "Localised UI").
 */
import type { MailboxSettings } from './options.ts';

export interface Labels {
  readonly dir: 'ltr' | 'rtl';
  readonly compose: string;
  readonly newMessage: string;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly toRecipients: string;
  readonly ccRecipients: string;
  readonly bccRecipients: string;
  readonly addCc: string;
  readonly addBcc: string;
  readonly recipients: string;
  readonly remove: string;
  readonly subject: string;
  readonly body: string;
  readonly send: string;
  /** The key of the send shortcut: "Ctrl-Enter". */
  readonly sendKeys: string;
  readonly moreSendOptions: string;
  readonly scheduleSend: string;
  readonly formatting: string;
  readonly attach: string;
  readonly discard: string;
  readonly minimise: string;
  readonly fullScreen: string;
  readonly saveAndClose: string;
  readonly showQuote: string;
  readonly sent: string;
  readonly undo: string;
  readonly viewMessage: string;
  readonly close: string;
  readonly draftDiscarded: string;
  readonly noRecipient: string;
  /** `%` stands for the address. */
  readonly badAddress: string;
  readonly error: string;
  readonly ok: string;
  readonly reply: string;
  readonly replyAll: string;
  readonly forward: string;
  readonly forwarded: string;
  /** `%d` stands for the date, `%p` for the person. */
  readonly wrote: string;
  readonly inbox: string;
  readonly starred: string;
  readonly sentFolder: string;
  readonly drafts: string;
  readonly search: string;
  readonly draft: string;
  readonly me: string;
  readonly nothing: string;
}

export const LANGUAGES = {
  en: {
    dir: 'ltr',
    compose: 'Compose',
    newMessage: 'New Message',
    to: 'To',
    cc: 'Cc',
    bcc: 'Bcc',
    toRecipients: 'To recipients',
    ccRecipients: 'CC recipients',
    bccRecipients: 'BCC recipients',
    addCc: 'Add Cc recipients',
    addBcc: 'Add Bcc recipients',
    recipients: 'Recipients',
    remove: 'Remove',
    subject: 'Subject',
    body: 'Message Body',
    send: 'Send',
    sendKeys: 'Ctrl-Enter',
    moreSendOptions: 'More send options',
    scheduleSend: 'Schedule send',
    formatting: 'Formatting options',
    attach: 'Attach files',
    discard: 'Discard draft',
    minimise: 'Minimize',
    fullScreen: 'Full screen (Shift for pop-out)',
    saveAndClose: 'Save & close',
    showQuote: 'Show trimmed content',
    sent: 'Message sent',
    undo: 'Undo',
    viewMessage: 'View message',
    close: 'Close',
    draftDiscarded: 'Draft discarded',
    noRecipient: 'Please specify at least one recipient.',
    badAddress: 'The address "%" was not recognized. Please make sure that it is properly formed.',
    error: 'Error',
    ok: 'OK',
    reply: 'Reply',
    replyAll: 'Reply all',
    forward: 'Forward',
    forwarded: 'Forwarded message',
    wrote: 'On %d %p wrote:',
    inbox: 'Inbox',
    starred: 'Starred',
    sentFolder: 'Sent',
    drafts: 'Drafts',
    search: 'Search mail',
    draft: 'Draft',
    me: 'me',
    nothing: 'Nothing here yet',
  },
  vi: {
    dir: 'ltr',
    compose: 'Soạn thư',
    newMessage: 'Thư mới',
    to: 'Tới',
    cc: 'Cc',
    bcc: 'Bcc',
    toRecipients: 'Người nhận',
    ccRecipients: 'Người nhận Cc',
    bccRecipients: 'Người nhận Bcc',
    addCc: 'Thêm người nhận Cc',
    addBcc: 'Thêm người nhận Bcc',
    recipients: 'Người nhận',
    remove: 'Xóa',
    subject: 'Chủ đề',
    body: 'Nội dung thư',
    send: 'Gửi',
    sendKeys: 'Ctrl-Enter',
    moreSendOptions: 'Các tùy chọn gửi khác',
    scheduleSend: 'Lên lịch gửi',
    formatting: 'Tùy chọn định dạng',
    attach: 'Đính kèm tệp',
    discard: 'Hủy bản nháp',
    minimise: 'Thu nhỏ',
    fullScreen: 'Toàn màn hình',
    saveAndClose: 'Lưu và đóng',
    showQuote: 'Hiển thị nội dung bị cắt bớt',
    sent: 'Đã gửi thư',
    undo: 'Hoàn tác',
    viewMessage: 'Xem thư',
    close: 'Đóng',
    draftDiscarded: 'Đã hủy bản nháp',
    noRecipient: 'Vui lòng chỉ định ít nhất một người nhận.',
    badAddress: 'Không nhận dạng được địa chỉ "%".',
    error: 'Lỗi',
    ok: 'OK',
    reply: 'Trả lời',
    replyAll: 'Trả lời tất cả',
    forward: 'Chuyển tiếp',
    forwarded: 'Thư đã chuyển tiếp',
    wrote: 'Vào %d %p đã viết:',
    inbox: 'Hộp thư đến',
    starred: 'Có gắn dấu sao',
    sentFolder: 'Đã gửi',
    drafts: 'Thư nháp',
    search: 'Tìm kiếm thư',
    draft: 'Bản nháp',
    me: 'tôi',
    nothing: 'Chưa có gì ở đây',
  },
  es: {
    dir: 'ltr',
    compose: 'Redactar',
    newMessage: 'Mensaje nuevo',
    to: 'Para',
    cc: 'Cc',
    bcc: 'Cco',
    toRecipients: 'Destinatarios',
    ccRecipients: 'Destinatarios en copia',
    bccRecipients: 'Destinatarios en copia oculta',
    addCc: 'Añadir destinatarios Cc',
    addBcc: 'Añadir destinatarios Cco',
    recipients: 'Destinatarios',
    remove: 'Eliminar',
    subject: 'Asunto',
    body: 'Cuerpo del mensaje',
    send: 'Enviar',
    sendKeys: 'Ctrl-Intro',
    moreSendOptions: 'Más opciones de envío',
    scheduleSend: 'Programar envío',
    formatting: 'Opciones de formato',
    attach: 'Adjuntar archivos',
    discard: 'Descartar borrador',
    minimise: 'Minimizar',
    fullScreen: 'Pantalla completa',
    saveAndClose: 'Guardar y cerrar',
    showQuote: 'Mostrar contenido acortado',
    sent: 'Mensaje enviado',
    undo: 'Deshacer',
    viewMessage: 'Ver mensaje',
    close: 'Cerrar',
    draftDiscarded: 'Borrador descartado',
    noRecipient: 'Especifica al menos un destinatario.',
    badAddress: 'No se reconoce la dirección "%".',
    error: 'Error',
    ok: 'Aceptar',
    reply: 'Responder',
    replyAll: 'Responder a todos',
    forward: 'Reenviar',
    forwarded: 'Mensaje reenviado',
    wrote: 'El %d, %p escribió:',
    inbox: 'Recibidos',
    starred: 'Destacados',
    sentFolder: 'Enviados',
    drafts: 'Borradores',
    search: 'Buscar correo',
    draft: 'Borrador',
    me: 'yo',
    nothing: 'Aún no hay nada aquí',
  },
  de: {
    dir: 'ltr',
    compose: 'Schreiben',
    newMessage: 'Neue Nachricht',
    to: 'An',
    cc: 'Cc',
    bcc: 'Bcc',
    toRecipients: 'Empfänger',
    ccRecipients: 'Cc-Empfänger',
    bccRecipients: 'Bcc-Empfänger',
    addCc: 'Cc-Empfänger hinzufügen',
    addBcc: 'Bcc-Empfänger hinzufügen',
    recipients: 'Empfänger',
    remove: 'Entfernen',
    subject: 'Betreff',
    body: 'Nachrichtentext',
    send: 'Senden',
    sendKeys: 'Strg-Enter',
    moreSendOptions: 'Weitere Sendeoptionen',
    scheduleSend: 'Senden planen',
    formatting: 'Formatierungsoptionen',
    attach: 'Dateien anhängen',
    discard: 'Entwurf verwerfen',
    minimise: 'Minimieren',
    fullScreen: 'Vollbild',
    saveAndClose: 'Speichern und schließen',
    showQuote: 'Gekürzten Inhalt einblenden',
    sent: 'Nachricht gesendet',
    undo: 'Rückgängig machen',
    viewMessage: 'Nachricht ansehen',
    close: 'Schließen',
    draftDiscarded: 'Entwurf verworfen',
    noRecipient: 'Gib mindestens einen Empfänger an.',
    badAddress: 'Die Adresse "%" wurde nicht erkannt.',
    error: 'Fehler',
    ok: 'OK',
    reply: 'Antworten',
    replyAll: 'Allen antworten',
    forward: 'Weiterleiten',
    forwarded: 'Weitergeleitete Nachricht',
    wrote: 'Am %d schrieb %p:',
    inbox: 'Posteingang',
    starred: 'Markiert',
    sentFolder: 'Gesendet',
    drafts: 'Entwürfe',
    search: 'In E-Mails suchen',
    draft: 'Entwurf',
    me: 'ich',
    nothing: 'Noch nichts vorhanden',
  },
  ar: {
    dir: 'rtl',
    compose: 'إنشاء',
    newMessage: 'رسالة جديدة',
    to: 'إلى',
    cc: 'نسخة',
    bcc: 'نسخة مخفية',
    toRecipients: 'المستلمون',
    ccRecipients: 'مستلمو النسخة',
    bccRecipients: 'مستلمو النسخة المخفية',
    addCc: 'إضافة مستلمي نسخة',
    addBcc: 'إضافة مستلمي نسخة مخفية',
    recipients: 'المستلمون',
    remove: 'إزالة',
    subject: 'الموضوع',
    body: 'نص الرسالة',
    send: 'إرسال',
    sendKeys: 'Ctrl-Enter',
    moreSendOptions: 'خيارات إرسال أخرى',
    scheduleSend: 'جدولة الإرسال',
    formatting: 'خيارات التنسيق',
    attach: 'إرفاق ملفات',
    discard: 'تجاهل المسودة',
    minimise: 'تصغير',
    fullScreen: 'ملء الشاشة',
    saveAndClose: 'حفظ وإغلاق',
    showQuote: 'إظهار المحتوى المختصر',
    sent: 'تم إرسال الرسالة',
    undo: 'تراجع',
    viewMessage: 'عرض الرسالة',
    close: 'إغلاق',
    draftDiscarded: 'تم تجاهل المسودة',
    noRecipient: 'يُرجى تحديد مستلم واحد على الأقل.',
    badAddress: 'لم يتم التعرف على العنوان "%".',
    error: 'خطأ',
    ok: 'موافق',
    reply: 'رد',
    replyAll: 'رد على الكل',
    forward: 'إعادة توجيه',
    forwarded: 'رسالة معاد توجيهها',
    wrote: 'في %d كتب %p:',
    inbox: 'البريد الوارد',
    starred: 'مميزة بنجمة',
    sentFolder: 'المرسَلة',
    drafts: 'المسودات',
    search: 'البحث في البريد',
    draft: 'مسودة',
    me: 'أنا',
    nothing: 'لا شيء هنا بعد',
  },
} as const satisfies Record<MailboxSettings['language'], Labels>;
