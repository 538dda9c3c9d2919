import type { OfflineWords } from '#lib/language/de/offline.ts';

export const ar: OfflineWords = {
	offline: {
		title: 'لا اتصال',
		explanation:
			'لم تُفتح هذه الصفحة على هذا الجهاز من قبل، ولذا لا تتوفر من دون شبكة. أما القصص التي فتحتها مرة فما زالت قراءتها ممكنة.',
		again: 'إعادة المحاولة'
	},
	newVersion: {
		newVersion: 'يتوفر إصدار جديد من هذه الصفحة.',
		reload: 'تحميله',
		missing: 'جزء من هذه الصفحة لم يعد موجودًا، ولعل السبب صدور إصدار جديد. ما حُفظ باقٍ.',
		missingOffline: 'لا يمكن تحميل هذا الجزء من الصفحة من دون شبكة. ما حُفظ باقٍ.',
		close: 'لاحقًا'
	}
};
