// The roles and structures that the steps know by name, and what is common to some of them.
import { ROLES, STRUCTURES } from '../input';

const MDR = ROLES.indexOf('mdr');
const SDR = ROLES.indexOf('sdr');
export const AE = ROLES.indexOf('ae');
const ONB = ROLES.indexOf('onb');
const CSM = ROLES.indexOf('csm');
const AM = ROLES.indexOf('am');
export const LEAD = ROLES.indexOf('lead');

/** The structures that the steps know by name. */
export const FOUNDER_LED = STRUCTURES.indexOf('founders');
export const GENERALIST = STRUCTURES.indexOf('generalist');
export const ASSEMBLY = STRUCTURES.indexOf('assembly');

/** The roles whose results differ most from person to person. */
export const isSeller = (role: number) => role === MDR || role === SDR || role === AE;

/** Roles that approach accounts of their own accord. */
export const isOutreach = (role: number) => role === SDR || role === AE || role === LEAD;

/** Roles whose work is service: their pay is no cost of winning customers. AMs sell, as AEs do. */
export const isCare = (role: number) => role === ONB || role === CSM;
/** Roles that wait for the first customer. */
export const waitsForCustomers = (role: number) => isCare(role) || role === AM;

/** Those who own customers' accounts: their leaving unsettles them. Who only onboards is gone by then. */
export const ownsAccounts = (role: number) => role === CSM || role === AM;
export const isAe = (role: number) => role === AE;
