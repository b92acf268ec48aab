export { chromiumPath, installChromium, launchChromium } from './browser.ts';
export { reference, repositoryRoot, sharedFolder } from './reference.ts';
export { fullSize, sized } from './size.ts';
